package org.diapason.app.browser;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What pages are written in, as the Nu HTML Checker reads it: from memory, and asking nobody. */
final class Markup {

    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    /** Its rules of style are older than the browsers that read the pages; what those make of it is seen elsewhere. */
    private static final String STYLE = "CSS: ";

    private static final long STACK = 64L << 20;

    private final Said said = new Said();
    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);

    Markup() {
        deep(() -> {
            checker.setUpMainSchema(HTML, said);
            checker.setUpValidatorAndParsers(said, true, false);
            return List.of();
        });
    }

    private static final class Said implements ErrorHandler {

        private final List<String> errors = new ArrayList<>();

        @Override
        public void warning(SAXParseException warned) {
            // A hint, such as that a section has no heading.
        }

        @Override
        public void error(SAXParseException wrong) {
            if (!String.valueOf(wrong.getMessage()).startsWith(STYLE)) {
                errors.add(wrong.getMessage() + " (line " + wrong.getLineNumber() + ")");
            }
        }

        @Override
        public void fatalError(SAXParseException wrong) {
            error(wrong);
        }
    }

    /** What is wrong with this page. */
    List<String> errors(String html) {
        return deep(() -> {
            said.errors.clear();
            checker.checkHtmlInputSource(new InputSource(new StringReader(html)));
            return List.copyOf(said.errors);
        });
    }

    /** Does it where there is room: the grammar of HTML calls itself more deeply than a thread usually may. */
    private static List<String> deep(Callable<List<String>> what) {
        FutureTask<List<String>> task = new FutureTask<>(what);
        new Thread(null, task, "markup", STACK).start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
