package org.diapason.studio.framework;

import org.diapason.studio.kit.FormView;

/** The form of what the framework decides beyond its elements, and the way back to the framework. */
public record SettingsView(FormView form, String back) {}
