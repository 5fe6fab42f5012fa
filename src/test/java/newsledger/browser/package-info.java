/** What the pages are in a real browser: their looks, their requests, their use by keyboard. */
package newsledger.browser;
