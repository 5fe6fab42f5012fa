package newsledger.site;

import newsledger.page.Page;

/**
 * What a template sees.
 *
 * @param root the prefix of links to other pages: {@code ../../}
 */
public record Model(SiteView site, Page page, String root) {}
