package org.diapason.core.harmony.checks;

import java.util.List;
import java.util.function.Consumer;
import org.diapason.core.base.Code;
import org.diapason.core.base.Fact;
import org.diapason.core.base.Obligation;
import org.diapason.core.base.Place;
import org.diapason.core.base.Source;
import org.diapason.core.base.Text;
import org.diapason.core.base.Version;
import org.diapason.core.harmony.Case;
import org.diapason.core.harmony.Check;
import org.diapason.core.harmony.Finding;
import org.diapason.core.series.DeliveredPackage;
import org.diapason.core.series.Fingerprint;

/** What stands in the learning management system was made from the framework and the content as they are now. */
public final class PackagesMatch implements Check {
    /** A package made from another version of the framework. */
    record FrameworkMoved(int position, String file, Code microCredential, Version made, Version now)
            implements OfPackage {
        @Override
        public Text message() {
            return Text.both(
                    "Le paquet " + file + " suit la version " + made + " du cadre de travail, qui en est à la version "
                            + now + ".",
                    "Package " + file + " follows version " + made + " of the framework, which is at version " + now
                            + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Refaites le paquet de " + microCredential + ".",
                    "Make the package of " + microCredential + " again.");
        }
    }

    /** A package made from a content that has changed since. */
    record ContentMoved(int position, String file, Code microCredential, String now) implements OfPackage {
        @Override
        public Text message() {
            return Text.both(
                    "Le contenu de " + microCredential + " a changé depuis que le paquet " + file + " a été fait.",
                    "The content of " + microCredential + " has changed since package " + file + " was made.");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Refaites le paquet, puis notez l'empreinte " + now + ".",
                    "Make the package again, then note the fingerprint " + now + ".");
        }
    }

    /** A package of which nobody noted the content. */
    record FingerprintUnknown(int position, String file, Code microCredential) implements OfPackage {
        @Override
        public Tone tone() {
            return Tone.SILENT;
        }

        @Override
        public Text message() {
            return Text.both(
                    "Personne n'a noté l'empreinte du contenu du paquet " + file + ".",
                    "Nobody noted the fingerprint of the content of package " + file + ".");
        }

        @Override
        public Text mend() {
            return Text.both(
                    "Quand le paquet est refait, notez son empreinte sous fingerprint.",
                    "When the package is made again, note its fingerprint under fingerprint.");
        }
    }

    /** A finding about a package, which has no code: it is found by its position from 0. */
    interface OfPackage extends InCredential {
        int position();

        @Override
        default Place place() {
            return Places.item("packages", position());
        }
    }

    @Override
    public Text promise() {
        return Text.both(
                "Ce qui est dans la plateforme a été fait à partir du cadre et du contenu actuels.",
                "What stands in the platform was made from the present framework and content.");
    }

    @Override
    public Text why() {
        return Text.both(
                "L'apprenant suit ce qui est en ligne, et non ce qui a été décidé.",
                "Learners take what is online, not what was decided.");
    }

    @Override
    public Source source() {
        return Grounds.step("6");
    }

    @Override
    public Obligation usual() {
        return Obligation.SHOULD;
    }

    @Override
    public void examine(Case seen, Consumer<Finding> found) {
        List<DeliveredPackage> packages = seen.series().packages();
        for (int i = 0; i < packages.size(); i++) {
            DeliveredPackage made = packages.get(i);
            Version now = seen.framework().version();
            if (made.framework().compareTo(now) != 0) {
                found.accept(new FrameworkMoved(i, made.file(), made.microCredential(), made.framework(), now));
            }
            content(seen, i, made, found);
        }
    }

    private static void content(Case seen, int position, DeliveredPackage made, Consumer<Finding> found) {
        if (!(made.fingerprint() instanceof Fact.Stated<String>(String then))) {
            found.accept(new FingerprintUnknown(position, made.file(), made.microCredential()));
            return;
        }
        seen.series()
                .microCredential(made.microCredential())
                .map(Fingerprint::of)
                .ifPresent(now -> {
                    if (!now.equals(then)) {
                        found.accept(new ContentMoved(position, made.file(), made.microCredential(), now));
                    }
                });
    }
}
