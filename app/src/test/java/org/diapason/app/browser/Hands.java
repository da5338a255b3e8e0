package org.diapason.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** How somebody works a page. */
interface Hands {

    /** Follows a link, sends a form, opens what is folded. */
    void press(Locator what);

    /** The same, twice at once. */
    void pressTwice(Locator what);

    /** Chooses a radio button or ticks a box. */
    void choose(Locator what);

    /** Writes words into a field, in the place of those that stand there. */
    void write(Locator field, String words);

    /** Takes one of a list that unfolds. */
    void pick(Locator list, String value);

    /** Gives a file to a form. */
    void give(Locator field, Path file);

    /** The hands of somebody with a mouse. */
    record Mouse() implements Hands {

        @Override
        public void press(Locator what) {
            what.click();
        }

        @Override
        public void pressTwice(Locator what) {
            what.dblclick();
        }

        @Override
        public void choose(Locator what) {
            what.check();
        }

        @Override
        public void write(Locator field, String words) {
            field.fill(words);
        }

        @Override
        public void pick(Locator list, String value) {
            list.selectOption(value);
        }

        @Override
        public void give(Locator field, Path file) {
            field.setInputFiles(file);
        }
    }

    /** The hands of somebody who has keys and nothing else: Tab, the arrows, Enter and Space. */
    record Keys(Page page) implements Hands {

        private static final int MOST_STEPS = 600;

        /** The key that leads from where the focus is towards the element; empty when it is there. */
        private static final String NEXT = """
                target => {
                  const here = document.activeElement;
                  if (here === target) return "";
                  if (here.matches("a.skip")) return "Enter";
                  const table = target.closest("[data-grid]");
                  if (table && table.contains(here)) {
                    const row = each => each.closest("tr").rowIndex, column = each => each.closest("td").cellIndex;
                    if (row(here) !== row(target)) return row(here) < row(target) ? "ArrowDown" : "ArrowUp";
                    return column(here) < column(target) ? "ArrowRight" : "ArrowLeft";
                  }
                  if (target.type === "radio" && here.type === "radio" && here.form === target.form
                      && here.name === target.name) return "ArrowDown";
                  const behind = here !== document.body && !here.contains(target)
                      && here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING;
                  return behind ? "Shift+Tab" : "Tab";
                }""";

        /** How far down a list something stands from what is chosen there. */
        private static final String DOWN =
                "(list, value) => [...list.options].findIndex(each => each.value === value) - list.selectedIndex";

        @Override
        public void press(Locator what) {
            reach(what);
            page.keyboard().press("Enter");
        }

        @Override
        public void pressTwice(Locator what) {
            press(what);
            page.keyboard().press("Enter");
        }

        @Override
        public void choose(Locator what) {
            reach(what);
            if (!what.isChecked()) {
                page.keyboard().press("Space");
            }
        }

        @Override
        public void write(Locator field, String words) {
            reach(field);
            if ("date".equals(field.getAttribute("type"))) {
                page.keyboard().type(words.replaceFirst("(....)-(..)-(..)", "$2$3$1"));
                return;
            }
            page.keyboard().press("Control+A");
            page.keyboard().type(words);
        }

        @Override
        public void pick(Locator list, String value) {
            reach(list);
            int down = ((Number) list.evaluate(DOWN, value)).intValue();
            for (int step = 0; step < Math.abs(down); step++) {
                page.keyboard().press(down < 0 ? "ArrowUp" : "ArrowDown");
            }
            assertThat(list).hasValue(value);
        }

        @Override
        public void give(Locator field, Path file) {
            reach(field); // what opens then is a window of the machine, not of the page
            field.setInputFiles(file);
        }

        private void reach(Locator what) {
            what.waitFor();
            for (int step = 0; step < MOST_STEPS; step++) {
                String key = (String) what.evaluate(NEXT);
                if (key.isEmpty()) {
                    return;
                }
                page.keyboard().press(key);
            }
            throw new AssertionError("The keys do not lead to " + what);
        }
    }
}
