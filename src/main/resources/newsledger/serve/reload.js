// Loads the page again when the site was built anew. Only the command "serve" adds this to pages.
"use strict";

(async () => {
  const changes = new URL("changes", document.currentScript.src);
  let seen = -1;
  for (;;) {
    try {
      const answer = await fetch(changes + "?" + seen);
      const count = Number(await answer.text());
      if (seen >= 0 && count !== seen) {
        location.reload();
        return;
      }
      seen = count;
    } catch {
      await new Promise((done) => setTimeout(done, 1000));
    }
  }
})();
