package newsledger.entity;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One organisation, person, place, group or product, by the fullest name that the article gives it: {@code Amazon Web Services}
 * with the other names {@code AWS} and {@code Amazon's cloud arm}.
 */
public record Entity(String name, Kind kind, List<String> aliases) {

    /** What sort of thing bears the name. A group is unnamed: {@code data center industry}. */
    public enum Kind {
        ORGANISATION,
        PERSON,
        PLACE,
        INDEX,
        PRODUCT,
        GROUP,
        /** A news agency, paper or data house: an organisation, but mostly the source of a story and not its subject. */
        PUBLISHER
    }

    public Entity {
        aliases = List.copyOf(aliases);
    }

    /** By the name alone, which tells nearly all apart: entities are looked up for every figure. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Entity entity
                        && name.equals(entity.name)
                        && kind == entity.kind
                        && aliases.equals(entity.aliases);
    }
}
