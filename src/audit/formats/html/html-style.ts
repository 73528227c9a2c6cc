/** How the audit looks as HTML, on a light ground and on a dark one. */
export const htmlStyle = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --panel: #f6f7f9; --line: #d9dde3; --ink: #1c2129; --dim: #5b6472;
  --green: #1a7f37; --yellow: #8a6100; --red: #c0262d; --link: #0a5cc2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12151a; --panel: #1b2027; --line: #343b46; --ink: #e4e8ee; --dim: #9aa4b2;
    --green: #4ac26b; --yellow: #d9a93b; --red: #ff7b72; --link: #6cb0ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 2rem 1.25rem 4rem; background: var(--ground); color: var(--ink);
  font: 16px/1.55 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
code { font: .875em/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
a { color: var(--link); }
.panel { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; margin: 1rem 0; }
.panel h2 { margin: 0 0 .25rem; padding: 0; border: 0; }
.panel p { margin: .25rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; margin: .75rem 0; }
dt, .note { color: var(--dim); }
dd { margin: 0; min-width: 0; }
.bar { display: inline-block; width: 12rem; max-width: 100%; height: .7em; border-radius: .35em; overflow: hidden;
  background: var(--line); margin-right: .6rem; }
.bar > span { display: block; height: 100%; background: var(--yellow); }
.bar.full > span { background: var(--green); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { padding: .35rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
tbody th { font-weight: 400; min-width: 15rem; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; width: 4.5rem; }
thead th.number { font-weight: 400; color: var(--dim); }
td.zero { color: var(--dim); }
tr.sum > th { font-weight: 600; }
tr.sum > * { border-top: 2px solid var(--line); }
.bold { font-weight: 600; }
.green { color: var(--green); }
.yellow { color: var(--yellow); }
.red { color: var(--red); }
.note { display: block; }
summary { cursor: pointer; font-weight: 600; margin: 1rem 0 .5rem; }
li { margin: .35rem 0; }
`;
