package org.diapason.app.browser;

/**
 * How somebody goes.
 *
 * @param lang the language of the pages
 * @param keys whether with the keyboard alone
 * @param scripts whether the browser runs scripts
 */
record Way(String lang, boolean keys, boolean scripts) {

    @Override
    public String toString() {
        return lang + (keys ? " by keys" : " by mouse") + (scripts ? "" : " without scripts");
    }
}
