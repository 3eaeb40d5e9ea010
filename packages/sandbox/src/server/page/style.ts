/**
 * The page's style. Its custom properties are those of the reference site. Text keeps 4.5 : 1 on
 * its ground (WCAG 2.1, 1.4.3).
 */
export const style = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#ffffff, #12151b);
  --raised: light-dark(#f5f6f8, #1a1e26);
  --sunken: light-dark(#eceef2, #0d1015);
  --edge: light-dark(#dde1e7, #2d333e);
  --edge-strong: light-dark(#7d8798, #79859a);
  --ink: light-dark(#1a2130, #e6e9ef);
  --soft: light-dark(#4f5a6d, #a9b3c2);
  --accent: light-dark(#2a4bd0, #9bb5ff);
  --accent-ground: light-dark(#eaeefc, #1d2745);
  --good: light-dark(#0a6136, #86dcab);
  --good-ground: light-dark(#e4f4ea, #12301f);
  --careful: light-dark(#7a4a00, #f0c675);
  --careful-ground: light-dark(#fcf1da, #33280f);
  --stop: light-dark(#a8201a, #ffa59d);
  --stop-ground: light-dark(#fdeceb, #3b1a18);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono", "Liberation Mono", monospace;
  --radius: 6px;
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 68px; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 var(--sans); overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
h2 { font-size: 1.0625rem; line-height: 1.25; margin: 0 0 10px; }
p { margin: 0 0 10px; }
button, input, select { font: inherit; color: inherit; }
code, pre { font-family: var(--mono); }
code { font-size: 0.875em; background: var(--raised); border-radius: 4px; padding: 0.1em 0.3em; }
.soft, .none { color: var(--soft); font-size: 0.9rem; }

.top { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 20px; min-height: 56px; padding: 6px 24px; background: var(--ground); border-bottom: 1px solid var(--edge); }
.brand { margin: 0; font-size: 1.05rem; font-weight: 700; letter-spacing: -0.01em; }
.brand span { color: var(--accent); }
.top nav { display: flex; gap: 18px; font-size: 0.9rem; }
.top nav a { color: var(--soft); text-decoration: none; padding: 8px 0; }
.top nav a:hover { color: var(--ink); }
.live { margin: 0 0 0 auto; font-size: 0.8125rem; color: var(--soft); }
.live::before { content: ""; display: inline-block; width: 8px; height: 8px; margin-right: 6px; border-radius: 50%; background: var(--edge-strong); }
.live.on::before { background: var(--good); }
.tool { min-height: 36px; padding: 0 12px; border: 1px solid var(--edge-strong); border-radius: var(--radius); background: var(--raised); font-size: 0.875rem; cursor: pointer; }
.tool[aria-pressed="true"] { border-color: var(--accent); background: var(--accent-ground); color: var(--accent); }
.note { padding: 12px 24px; background: var(--careful-ground); color: var(--careful); }

main { display: grid; grid-template-columns: minmax(0, 1fr) 320px; gap: 32px 40px; max-width: 1480px; margin: 0 auto; padding: 24px; }
.seen { display: grid; grid-template-columns: minmax(0, 1fr); gap: 32px; align-content: start; min-width: 0; }
.side { display: grid; gap: 24px; align-content: start; }
.side > section { padding: 16px; border: 1px solid var(--edge); border-radius: var(--radius); background: var(--raised); }
.connect { font-size: 0.9rem; }
.connect dl { margin: 0 0 10px; display: grid; gap: 6px; }
.connect dl div { display: grid; grid-template-columns: 100px minmax(0, 1fr); }
.connect dt { font-weight: 600; }
.connect dd { margin: 0; }

.count, .badge { display: inline-block; padding: 0 0.5em; border-radius: 999px; font-size: 0.75rem; font-weight: 400; line-height: 1.5; white-space: nowrap; background: var(--sunken); color: var(--soft); }
.status { padding: 0 0.5em; border-radius: 4px; font: 600 0.75rem/1.6 var(--mono); white-space: nowrap; background: var(--sunken); color: var(--soft); }
.good { background: var(--good-ground); color: var(--good); }
.careful { background: var(--careful-ground); color: var(--careful); }
.bad { background: var(--stop-ground); color: var(--stop); }
.method { padding: 0 0.5em; border-radius: 4px; font: 600 0.6875rem/1.6 var(--mono); background: var(--accent-ground); color: var(--accent); }

.rows { list-style: none; margin: 0; padding: 0; border: 1px solid var(--edge); border-radius: var(--radius); }
.rows:empty { display: none; }
.rows > li + li { border-top: 1px solid var(--edge); }
.rows summary { display: grid; grid-template-columns: 10px 64px 84px minmax(0, 1fr) auto 56px 64px; gap: 2px 12px; align-items: baseline; padding: 8px 12px; cursor: pointer; list-style: none; font-size: 0.9rem; }
.rows summary::-webkit-details-marker { display: none; }
.rows summary::before { content: ""; width: 7px; height: 7px; border: solid var(--edge-strong); border-width: 0 2px 2px 0; transform: translateY(-2px) rotate(-45deg); }
.rows details[open] > summary::before { transform: translateY(-3px) rotate(45deg); }
.rows summary:hover, .rows details[open] > summary { background: var(--raised); }
.rows .at, .rows .took { color: var(--soft); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
.rows .took { text-align: right; }
.rows .name { font-weight: 600; }
.rows .method + .name { margin-left: 0.5em; }
.rows .path { display: block; color: var(--soft); font: 0.8125rem/1.5 var(--mono); }
.rows .end { display: contents; }
.rows .end > :empty { display: none; }
.rows .end > :first-child { grid-column: 5; }
.rows .end > .status { grid-column: 6; justify-self: start; }
.rows .end > .took { grid-column: 7; }
#webhooks-list summary { grid-template-columns: 10px 64px 84px minmax(0, 1fr) auto 96px; }
#webhooks-list .took { grid-column: 6; }
.inside { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 12px; padding: 4px 12px 14px; background: var(--raised); }
.inside h3 { margin: 6px 0 4px; font-size: 0.8125rem; color: var(--soft); font-weight: 600; }
pre { margin: 0; padding: 10px 12px; border: 1px solid var(--edge); border-radius: var(--radius); background: var(--ground); font-size: 0.8125rem; line-height: 1.55; white-space: pre-wrap; }

.table { overflow-x: auto; border: 1px solid var(--edge); border-radius: var(--radius); overflow-wrap: normal; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
th, td { padding: 7px 10px; text-align: left; vertical-align: baseline; border-top: 1px solid var(--edge); white-space: nowrap; }
thead th { border-top: 0; background: var(--raised); font-size: 0.8125rem; }
.amount { text-align: right; font-variant-numeric: tabular-nums; }
td.id { font: 0.8125rem/1.5 var(--mono); color: var(--soft); }

.fields { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 10px; }
.fields label { display: grid; gap: 2px; align-content: end; font-size: 0.8125rem; color: var(--soft); }
.fields .wide { grid-column: 1 / -1; }
.fields .check { display: flex; gap: 8px; align-items: center; color: var(--ink); font-size: 0.9rem; }
.fields input:not([type="checkbox"]), select { width: 100%; min-height: 38px; padding: 4px 8px; border: 1px solid var(--edge-strong); border-radius: var(--radius); background: var(--ground); color: var(--ink); font-size: 0.9rem; }
.fields input[type="checkbox"] { width: 18px; height: 18px; margin: 0; accent-color: var(--accent); }
.button { min-height: 40px; padding: 0 1em; border-radius: var(--radius); border: 1px solid var(--accent); background: var(--accent); color: var(--ground); font-size: 0.9rem; font-weight: 600; cursor: pointer; }
.button.quiet { background: none; color: var(--accent); }
.button.stop { border-color: var(--stop); background: none; color: var(--stop); }
.button:hover { text-decoration: underline; }
.pending { list-style: none; margin: 0 0 10px; padding: 0; display: grid; gap: 6px; font-size: 0.9rem; }
.pending:empty { display: none; }
.clock { font-variant-numeric: tabular-nums; }
.clock span { color: var(--soft); font-size: 0.875rem; }
.said { position: sticky; bottom: 12px; margin: 0; padding: 10px 16px; border: 1px solid currentColor; border-radius: var(--radius); font-size: 0.9rem; background: var(--good-ground); color: var(--good); }
.said:empty { visibility: hidden; }
.said.wrong { background: var(--stop-ground); color: var(--stop); }

@media (max-width: 960px) {
  main { grid-template-columns: minmax(0, 1fr); padding: 16px; }
  .side { max-width: 520px; }
}
@media (max-width: 640px) {
  .top { padding: 6px 16px; }
  .top nav { order: 3; width: 100%; gap: 14px; }
  .top nav a { padding: 4px 0; }
  html { scroll-padding-top: 104px; }
  .rows summary, #webhooks-list summary { grid-template-columns: 10px 1fr auto; }
  .rows .what { grid-column: 2 / -1; grid-row: 2; }
  .rows .end { display: flex; flex-wrap: wrap; gap: 8px; align-items: baseline; grid-column: 2 / -1; grid-row: 3; }
  .rows .took { text-align: left; }
  .rows .who { justify-self: end; }
  .inside { grid-template-columns: minmax(0, 1fr); }
  .connect dl div { grid-template-columns: minmax(0, 1fr); gap: 2px; }
}
`;
