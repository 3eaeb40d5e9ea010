// npm run release:walk: packs what is here, publishes it and some next versions to a registry on this machine, and
// prints what each kind of user gets.
import { built } from "@payspec/packaging/packages";
import { scenes } from "@payspec/review/release/scenes";
import { startWalk } from "@payspec/review/release/walk";

built();
const walk = await startWalk();
try {
  for (const { title, play } of scenes(walk)) {
    const versions = Object.entries((await play()).versions).sort();
    console.log(`${title}\n  ${versions.map(([name, found]) => `${name} ${found.join(" and ")}`).join(", ")}\n`);
  }
} finally {
  await walk.close();
}
