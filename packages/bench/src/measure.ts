// One run, from the installation of the peers to the results.

import { answerOf, documentOf, inputOf } from "@payspec/conformance/documented";
import { operationsOf } from "@payspec/spec-model/openapi";
import { behaviours } from "./behaviour.ts";
import { bundleSizes } from "./bundle.ts";
import { bundleParts } from "./bundle-parts.ts";
import { candidates } from "./candidates.ts";
import { editorCosts } from "./editor.ts";
import { generationTimes } from "./generation.ts";
import { operationGrowth, providerGrowth } from "./growth.ts";
import { afterwards, theseVersions, thisMachine } from "./machine.ts";
import { overLoopback, overStub } from "./overhead.ts";
import { FORMAT, type Results } from "./results.ts";
import { makeRig } from "./rig.ts";
import { startCosts } from "./start.ts";
import { typeCosts } from "./types.ts";
import { wrongCosts } from "./wrong.ts";

export interface Effort {
  /** One small round of each. */
  readonly quick: boolean;
  /** Of calls and imports; what takes longer is done three times. */
  readonly rounds: number;
  /** Of the calls in a round. */
  readonly share: number;
}

const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

function specOf(): Results["spec"] {
  const doc = documentOf("qiwi");
  return {
    title: doc.info.title,
    operations: operationsOf(doc).length,
    requestBytes: bytes(inputOf("qiwi", "createPayment").body),
    answerBytes: bytes(answerOf("qiwi", "getPayment", "200")),
  };
}

export async function measure({ quick, rounds: wanted, share }: Effort): Promise<Results> {
  const rounds = quick ? 1 : wanted;
  const few = Math.min(3, rounds);
  const calls = (full: number) => (quick ? 200 : Math.ceil(full * share));
  const since = performance.now();
  const say = <T>(what: string, result: T): T => {
    console.log(`${((performance.now() - since) / 1000).toFixed(0).padStart(4)} s  ${what}`);
    return result;
  };
  const head = {
    format: FORMAT,
    date: new Date().toISOString(),
    machine: thisMachine(),
    versions: theseVersions(),
    spec: specOf(),
  } as const;
  const folder = say("peers installed, clients generated", makeRig());
  const stubLoad = { rounds, calls: calls(4000), inFlight: 1 };
  const loopbackLoad = { rounds, calls: calls(1500), inFlight: 32 };
  const parts = {
    clients: Object.fromEntries(candidates.map(({ id, name }) => [id, name])),
    stubLoad,
    loopbackLoad,
    stub: say("calls over a stubbed fetch", overStub(folder, stubLoad)),
    loopback: say("calls over loopback", await overLoopback(folder, loopbackLoad)),
    behaviours: say("what calls include", await behaviours(folder)),
    bundles: say("bundles", bundleSizes(folder)),
    modules: bundleParts(),
    types: say("type checks", typeCosts(folder, few)),
    wrong: say("wrong calls", wrongCosts(folder, few)),
    editor: say("editor", editorCosts(rounds)),
    generation: say("generation", generationTimes(folder, few)),
    start: say("imports", startCosts(folder, rounds)),
    operations: say("growth of operations", operationGrowth(quick ? [5] : [5, 50, 200, 500], few)),
    providers: say("growth of providers", providerGrowth(quick ? [2] : [5, 25, 100], few)),
  };
  return { ...head, machine: afterwards(head.machine), ...parts };
}
