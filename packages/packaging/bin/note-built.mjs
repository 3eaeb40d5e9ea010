// node ../packaging/bin/note-built.mjs, in a package: the last step of a build that writes more than build.mjs does.
import { noteBuilt } from "../src/built.mjs";

noteBuilt(process.cwd());
