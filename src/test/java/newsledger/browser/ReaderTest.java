package newsledger.browser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader does with the pages. */
@Tag("browser")
@ExtendWith(InBrowser.class)
class ReaderTest {
    private static final String ARTICLE = "articles/openai-aws-cloud-contract/";

    private static Stage stage;
    private static Browser browser;

    @BeforeAll
    static void meet(Stage set) {
        stage = set;
        browser = set.browser();
    }

    @BeforeEach
    void sitAtADesk() {
        browser.look(Look.DESK);
    }

    @Test
    void theFirstStopOfTheKeyboardSkipsToTheContent() {
        open(ARTICLE);
        press(Keys.TAB);
        assertThat(browser.holds("document.activeElement.getBoundingClientRect().top >= 0"))
                .as("is seen")
                .isTrue();
        press(Keys.ENTER);

        browser.await("document.activeElement.id === 'main'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ARTICLE, "deals/", "search/"})
    void theKeyboardReachesEverythingAndShowsWhereItIs(String page) {
        open(page);
        long stops = (Long) browser.run("""
                window.unseen = new Set([...document.querySelectorAll("a[href], button, input, summary")]
                    .filter((each) => each.checkVisibility({ visibilityProperty: true })));
                window.unmarked = [];
                document.addEventListener("focusin", ({ target }) => {
                    unseen.delete(target);
                    const style = getComputedStyle(target);
                    if (style.outlineStyle === "none" && style.boxShadow === "none") unmarked.push(target.outerHTML);
                });
                return unseen.size;
                """);
        assertThat(stops).isPositive();
        var keys = new Actions(browser.driver());
        for (int i = 0; i < stops + 10; i++) {
            keys.sendKeys(Keys.TAB);
        }
        keys.perform();

        assertThat(browser.run("return [...unseen].map((each) => each.outerHTML).join('\\n')"))
                .isEqualTo("");
        assertThat(browser.run("return unmarked.join('\\n')")).isEqualTo("");
    }

    @Test
    void aSearchFindsTheFact() {
        open("search/?q=openai+loss");

        browser.await("document.querySelector('#results a[href*=\"openai\"]')");
    }

    @Test
    void aSearchFollowsTheTyping() {
        open("search/");
        browser.driver().findElement(By.id("q")).sendKeys("brightw");

        browser.await("document.querySelector('#results').innerText.includes('Brightwater')");
        assertThat(browser.driver().getCurrentUrl()).endsWith("?q=brightw");
    }

    @Test
    void aSearchThatFindsNothingSaysSo() {
        open("search/?q=zzyzx");

        browser.await("document.querySelector('#found').innerText.startsWith('Nothing')");
    }

    @Test
    void markupInASearchStaysText() {
        open("search/?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E+openai");

        browser.await("document.querySelector('#found').innerText");
        assertThat(browser.holds("document.querySelector('main img')")).isFalse();
        assertThat(browser.holds("document.querySelector('#q').value.startsWith('<img')"))
                .isTrue();
    }

    @Test
    void aLedgerIsSortedByItsHeadings() {
        open("results/");
        browser.run("document.querySelector('table.sortable th button').click()");

        browser.await("document.querySelector('th[aria-sort=ascending]')");
        assertThat(browser.holds("""
                        [...document.querySelectorAll('table.sortable tbody th')].every((cell, i, all) => i === 0
                            || cell.dataset.unit !== all[i - 1].dataset.unit
                            || Number(cell.dataset.value) >= Number(all[i - 1].dataset.value))
                        """)).isTrue();
    }

    @Test
    void aLedgerIsFilteredByWords() {
        open("results/");
        long rows = rows();
        browser.driver().findElement(By.cssSelector(".filter input")).sendKeys("brightwater");

        browser.await("document.querySelector('.filter [role=status]').textContent.includes(' of ')");
        assertThat(rows()).isBetween(1L, rows - 1);
    }

    private static long rows() {
        return (Long) browser.run("return document.querySelectorAll('table.sortable tbody tr:not([hidden])').length");
    }

    @Test
    void theChoiceOfColoursIsRememberedFromPageToPage() {
        open("");
        browser.driver().findElement(By.cssSelector("button.theme")).click();
        open("deals/");

        assertThat(browser.holds("document.documentElement.dataset.theme === 'dark'"))
                .isTrue();
        assertThat(browser.holds("document.querySelector('button.theme').ariaPressed === 'true'"))
                .isTrue();
        browser.run("localStorage.clear()");
    }

    @Test
    void aMarkLeadsToItsFactAndTheFactToItsWords() {
        open(ARTICLE);
        String mark = (String) browser.run("return document.querySelector('.body a.fig[id]').id");
        browser.run("document.getElementById(arguments[0]).click()", mark);

        browser.await("document.querySelector('tr:target')");
        browser.run("document.querySelector('tr:target a[href=\"#' + arguments[0] + '\"]').click()", mark);
        browser.await("document.querySelector(':target').id === arguments[0]", mark);
    }

    @Test
    void aMarkThatIsReachedOnATelephoneShowsItsFact() {
        browser.look(Look.PHONE);
        open(ARTICLE);
        String side = "document.querySelector('.body a.fig + .side').checkVisibility({ visibilityProperty: true })";
        assertThat(browser.holds(side)).isFalse();

        browser.run("document.querySelector('.body a.fig:has(+ .side)').focus()");
        browser.await(side);
        assertThat(browser.holds("document.documentElement.scrollWidth > innerWidth"))
                .isFalse();
    }

    private static void open(String page) {
        browser.open(stage.repo().address() + page);
    }

    private static void press(Keys key) {
        new Actions(browser.driver()).sendKeys(key).perform();
    }
}
