package newsledger.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FolderOutputTest {
    @TempDir
    Path folder;

    @Test
    void aNewSiteTakesThePlaceOfTheOldOneAndNothingElseIsLeft() throws IOException {
        build("a/index.html", "old.html");
        build("a/index.html", "b.html");

        assertThat(files()).containsExactly("site/.newsledger-manifest", "site/a/index.html", "site/b.html");
    }

    @Test
    void withoutPublishingTheOldSiteStays() throws IOException {
        build("old.html");
        try (FolderOutput output = FolderOutput.at(folder.resolve("site"))) {
            write(output, "new.html");
        }

        assertThat(files()).containsExactly("site/.newsledger-manifest", "site/old.html");
    }

    @Test
    void aFileThatHasNotChangedIsTakenOverAndOneThatHasIsWritten() throws IOException {
        build("same.html", "other.html");
        Path same = folder.resolve("site/same.html");
        Path other = folder.resolve("site/other.html");
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(same, longAgo);
        Files.setLastModifiedTime(other, longAgo);

        try (FolderOutput output = FolderOutput.at(folder.resolve("site"))) {
            write(output, "same.html");
            output.write("other.html", "OTHER.HTML".getBytes(StandardCharsets.UTF_8));
            output.publish();
        }

        assertThat(Files.getLastModifiedTime(same)).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(other)).isGreaterThan(longAgo);
        assertThat(other).hasContent("OTHER.HTML");
    }

    @Test
    void aLinkThatWasPutInPlaceOfAFileIsNotFollowed() throws IOException {
        build("a.html");
        Path outside = Files.writeString(folder.resolve("outside.html"), "a.html");
        Files.delete(folder.resolve("site/a.html"));
        Files.createSymbolicLink(folder.resolve("site/a.html"), outside);

        build("a.html");

        assertThat(Files.isSymbolicLink(folder.resolve("site/a.html"))).isFalse();
    }

    @Test
    void foreignFilesInASiteAreKept() throws IOException {
        build("old.html");
        Files.writeString(folder.resolve("site/mine.txt"), "mine");
        build("new.html");
        build("newer.html");

        assertThat(files()).containsExactly("site/.newsledger-manifest", "site/mine.txt", "site/newer.html");
    }

    @Test
    void aForeignFileIsNotWrittenOver() throws IOException {
        build("old.html");
        Files.writeString(folder.resolve("site/new.html"), "mine");

        assertThatThrownBy(() -> build("new.html")).hasMessageContaining("new.html in the site was not written by");
        assertThat(folder.resolve("site/new.html")).hasContent("mine");
    }

    @Test
    void aFolderThatIsNoSiteIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/thesis.txt"), "years of work");

        assertThatThrownBy(() -> build("a.html")).hasMessageContaining("holds files that Newsledger did not write");
        assertThat(files()).containsExactly("site/thesis.txt");
    }

    @Test
    void anEmptyFolderIsTaken() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        build("a.html");

        assertThat(files()).contains("site/a.html");
    }

    @Test
    void twoBuildsAtOnceDoNotMeet() throws IOException {
        try (FolderOutput first = FolderOutput.at(folder.resolve("site"))) {
            assertThatThrownBy(() -> FolderOutput.at(folder.resolve("site")))
                    .hasMessageContaining("another build is writing");
            write(first, "a.html");
            first.publish();
        }
        assertThat(files()).containsExactly("site/.newsledger-manifest", "site/a.html");
    }

    @Test
    void aBuildKilledBetweenItsRenamesIsPutRightByTheNext() throws IOException {
        build("old.html");
        Path staging = Files.createDirectories(folder.resolve(".site.newsledger"));
        Files.createDirectories(staging.resolve("new"));
        Files.writeString(staging.resolve("new/half.html"), "half");
        Files.move(folder.resolve("site"), staging.resolve("old"));

        try (FolderOutput next = FolderOutput.at(folder.resolve("site"))) {
            write(next, "unpublished.html");
        }

        assertThat(files()).containsExactly("site/.newsledger-manifest", "site/old.html");
    }

    @Test
    void nothingIsWrittenOutside() throws IOException {
        try (FolderOutput output = FolderOutput.at(folder.resolve("site"))) {
            assertThatThrownBy(() -> write(output, "../../evil.html")).hasMessageContaining("outside the site");
        }
    }

    @Test
    void twoSourcesForOneAddressAreRefused() throws IOException {
        try (FolderOutput output = FolderOutput.at(folder.resolve("site"))) {
            write(output, "a.html");
            assertThatThrownBy(() -> write(output, "a.html"))
                    .hasMessageContaining("two sources for one address: a.html");
        }
    }

    private void build(String... paths) throws IOException {
        try (FolderOutput output = FolderOutput.at(folder.resolve("site"))) {
            for (String path : paths) {
                write(output, path);
            }
            output.publish();
        }
    }

    private static void write(FolderOutput output, String path) {
        output.write(path, path.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
