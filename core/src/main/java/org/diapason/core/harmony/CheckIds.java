package org.diapason.core.harmony;

import org.diapason.core.base.Code;

/** Turns the name of a check's class into its id. */
final class CheckIds {

    private static final ClassValue<Code> IDS = new ClassValue<>() {
        @Override
        protected Code computeValue(Class<?> type) {
            return Code.of(kebab(type.getSimpleName()));
        }
    };

    private CheckIds() {}

    static Code of(Class<?> check) {
        return IDS.get(check);
    }

    private static String kebab(String name) {
        StringBuilder id = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                id.append('-');
            }
            id.append(Character.toLowerCase(c));
        }
        return id.toString();
    }
}
