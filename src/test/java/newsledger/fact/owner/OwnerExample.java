package newsledger.fact.owner;

import java.util.List;

/** A figure whose owner a reader labelled: who was asked, and which of them are right. */
record OwnerExample(Role role, List<Candidate> candidates, List<Boolean> right) {

    OwnerExample {
        candidates = List.copyOf(candidates);
        right = List.copyOf(right);
    }

    /** Whether something can be learned from it: one candidate is right, another is wrong. */
    boolean tells() {
        return right.contains(true) && right.contains(false);
    }

    boolean isRight(Choice choice) {
        int best = choice.best() == null ? -1 : candidates.indexOf(choice.best());
        return best >= 0 && right.get(best);
    }
}
