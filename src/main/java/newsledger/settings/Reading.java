package newsledger.settings;

import newsledger.yaml.Complaint;

import java.util.List;

/** What was read from {@code newsledger.yml}: the settings, with defaults for what is missing or wrong, and what is wrong. */
public record Reading(Settings settings, List<Complaint> complaints) {

    public Reading {
        complaints = List.copyOf(complaints);
    }
}
