package newsledger.fact.odds;

import java.util.List;

/** A figure whose type a reader labelled: its traits, and the labels of the types that are right. */
record TypeExample(List<String> traits, List<String> right) {

    TypeExample {
        traits = List.copyOf(traits);
        right = List.copyOf(right);
    }
}
