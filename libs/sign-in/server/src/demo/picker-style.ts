/** The picker's style sheet, in the calm colours of the hub; a file of its own because pages here carry no style of theirs. */
export const pickerStyle = `
:root { color-scheme: light; --ink: #1d2733; --quiet: #4a5868; --line: #c3cbd4; --paper: #ffffff; --ground: #f3f5f7; --accent: #1f4e79; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 "Source Sans 3", system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1rem; margin: 1.5rem 0 0.5rem; color: var(--quiet); }
p { margin: 0 0 0.75rem; max-width: 38rem; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); }
button { width: 100%; min-height: 3rem; padding: 0.5rem 0.75rem; text-align: start; font: inherit; color: inherit; background: var(--paper); border: 1px solid #6b7785; border-radius: 4px; cursor: pointer; }
button:hover { border-color: var(--accent); background: #eef3f8; }
button:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.name { display: block; font-weight: 600; }
.job { display: block; color: var(--quiet); }
a { color: var(--accent); }
`;
