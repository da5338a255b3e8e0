package org.diapason.core.harmony.checks;

import org.diapason.core.base.Code;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;

/** Every micro-credential has as many live sessions as the others, or is excepted (R09). */
public final class LiveSessionsAgree implements OfElements {

    private static final Code LIVE_SESSIONS = Code.of("live-sessions");

    @Override
    public boolean reads(Code element) {
        return element.equals(LIVE_SESSIONS);
    }

    @Override
    public Text promise() {
        return Text.both(
                "Chaque micro-titre compte autant de séances animées que le prévoit la série, ou en est dispensé.",
                "Every micro-credential has as many live sessions as the series foresees, or is excepted.");
    }

    @Override
    public Text why() {
        return Text.both(
                "Les séances en direct fixent l'horaire des apprenants et le travail des animateurs.",
                "Live sessions set the timetable of learners and the work of facilitators.");
    }

    @Override
    public Source source() {
        return Grounds.step("3.1");
    }
}
