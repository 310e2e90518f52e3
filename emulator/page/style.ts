/** The style sheet of the pages. */

import { createHash } from 'node:crypto'
import { Html } from './html.ts'

/** Light or dark, as the reader prefers. One colour draws the eye; green, amber and red only say how something stands. */
const STYLE = `
:root { color-scheme: light dark;
  --ground: light-dark(#f5f6f8, #0f1216); --panel: light-dark(#fff, #171b21); --sunken: light-dark(#f5f6f8, #101419);
  --line: light-dark(#dde1e7, #2b323c); --edge: light-dark(#868f9b, #6b7684);
  --text: light-dark(#1c2229, #e4e8ed); --quiet: light-dark(#55606d, #9ca7b4);
  --accent: light-dark(#0a5bb8, #82b7ff); --on-accent: light-dark(#fff, #08182b);
  --good: light-dark(#146535, #74d494); --wait: light-dark(#7d4700, #f0bd66); --bad: light-dark(#ad1f2d, #ff9d98) }
* { box-sizing: border-box }
[hidden] { display: none !important }
html { scroll-padding-top: 4rem }
body { overflow-wrap: anywhere; margin: 0; background: var(--ground); color: var(--text); font: .9375rem/1.5 system-ui, sans-serif }
h1, h2, h3, p, dl, dd, ul, ol, pre { margin: 0; padding: 0 }
ul, ol { list-style: none }
h1 { font-size: 1.25rem; line-height: 1.3 }
h2 { font-size: 1.0625rem; line-height: 1.3 }
h3 { font-size: .9375rem }
.caption { font-size: .8125rem; font-weight: 600; color: var(--quiet); margin-top: .75rem }
a { color: var(--accent); text-underline-offset: .15em }
code { font: .8125rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px }
h2:focus-visible { outline: none }
.apart { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.quiet, .none, dt { color: var(--quiet) }
.quiet, dt { font-size: .8125rem }
header { position: sticky; top: 0; z-index: 1; background: var(--panel); border-bottom: 1px solid var(--line) }
.bar, main, footer { max-width: 84rem; margin: 0 auto; padding: 0 1rem }
.bar { display: flex; align-items: center; gap: .5rem 1.5rem; min-height: 3.25rem }
.bar h1, .home { font-size: 1rem; font-weight: 650; color: var(--text); text-decoration: none; white-space: nowrap }
nav { flex: 1; min-width: 0 }
nav ul { display: flex; gap: 1rem }
nav a { font-size: .875rem; text-decoration: none }
nav a:hover { text-decoration: underline }
footer { padding: 2rem 1rem 3rem; font-size: .8125rem; color: var(--quiet) }
section { margin-top: 1.75rem; min-width: 0 }
.heading { display: flex; align-items: center; gap: .75rem; justify-content: space-between; min-height: 2rem; margin-bottom: .5rem }
.panel { display: block; background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; min-width: 0 }
.panel > * + *, .panel > form > * + * { margin-top: .75rem }
.panel > .inline > * { margin: 0 }
.columns { display: grid; gap: 0 1.5rem; grid-template-columns: minmax(0, 1fr) 22rem }
.cards { columns: 19rem; column-gap: .75rem }
.cards > * { break-inside: avoid; margin-bottom: .75rem }
.title { display: flex; gap: .75rem; align-items: center; min-width: 0 }
.title > div { min-width: 0 }
.page { margin: 1.75rem 0 1rem }
main > p { margin: .75rem 0 }
.page h1 { font-size: 1.375rem }
.icon { flex: none; width: 2.5rem; height: 2.5rem; border-radius: .5rem; object-fit: contain; display: grid; place-items: center;
  background: var(--sunken); border: 1px solid var(--line); color: var(--quiet); font-weight: 600 }
.versions li { padding: .375rem 0; border-top: 1px solid var(--line) }
.versions li:first-child { border-top: 0 }
.versions a { font-weight: 600; display: inline-block; min-width: 3.25rem }
.state { font-size: .75rem; line-height: 1.125rem; border: 1px solid; border-radius: 1rem; padding: 0 .5rem; white-space: nowrap; display: inline-block }
.published, .good { color: var(--good) }
.draft { color: var(--wait) }
.registered { color: var(--quiet) }
.bad { color: var(--bad) }
.values > div { display: grid; grid-template-columns: minmax(6rem, 12.5rem) minmax(0, 1fr); gap: 0 1rem; padding: .25rem 0; align-items: baseline }
.value { display: inline-flex; gap: .25rem .625rem; align-items: baseline; flex-wrap: wrap; max-width: 100% }
.kinds dt { margin-top: .5rem }
button, .button { font: inherit; font-size: .8125rem; font-weight: 550; line-height: 1.25rem; padding: .25rem .75rem; border-radius: .375rem;
  border: 1px solid var(--edge); background: var(--panel); color: var(--text); cursor: pointer; text-decoration: none; display: inline-block; white-space: nowrap }
.button { white-space: normal }
button:hover, .button:hover { border-color: var(--accent); color: var(--accent) }
.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent) }
.main:hover { color: var(--on-accent); filter: brightness(1.1) }
.copy { padding: 0 .5rem; font-size: .75rem; color: var(--quiet); position: relative }
[aria-pressed=true] { background: var(--accent); color: var(--on-accent) }
.fields.numbers { grid-template-columns: repeat(3, minmax(0, 1fr)) }
.wide { grid-column: 1 / -1 }
.inline { flex: none }
.buttons { display: flex; gap: .5rem }
.fields { display: grid; align-items: end; grid-template-columns: repeat(auto-fit, minmax(min(8.5rem, 100%), 1fr)); gap: .625rem .75rem }
.field { min-width: 0 }
.field > label { display: block; font-size: .8125rem; color: var(--quiet); margin-bottom: .125rem }
.check { font-size: .875rem; display: flex; gap: .5rem; align-items: center }
.check input { width: auto; margin: 0 }
input, select, textarea { width: 100%; font: inherit; font-size: .875rem; padding: .3125rem .5rem; border: 1px solid var(--edge); border-radius: .375rem; background: var(--panel); color: var(--text) }
input, select { height: 2.125rem }
[type=checkbox] { height: auto }
textarea { font: .8125rem/1.5 ui-monospace, monospace; resize: vertical; display: block }
::placeholder { color: var(--quiet); opacity: 1 }
.problem { border: 1px solid var(--bad); border-left-width: 4px; border-radius: .375rem; padding: .5rem .75rem; color: var(--bad) }
.problem p + p { margin-top: .375rem }
.rows > li { display: flex; justify-content: space-between; gap: .75rem; align-items: start; padding: .5rem 0; border-bottom: 1px solid var(--line) }
.rows > li > div { min-width: 0 }
.rows > li.none { border: 0; padding: 0 }
summary { cursor: pointer; font-size: .875rem; color: var(--accent) }
pre { overflow: auto; max-height: 32rem }
pre.panel { max-height: none }
.quiet + .quiet::before { content: '\\b7  ' / '' }
.account { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1rem 2rem }
.account > * { margin: 0 }
.account h3 + dl, .account h3 + p { margin-top: .25rem }
.account dl + h3, .account dl + details { margin-top: .75rem }
.account details > h3 { margin-top: .75rem }
.command { display: grid; gap: .5rem; justify-items: start; margin-top: .5rem }
.command pre, .request pre { background: var(--sunken); border: 1px solid var(--line); border-radius: .375rem; padding: .625rem .75rem; width: 100% }
.log > li { border-top: 1px solid var(--line) }
.log > li.none { border: 0 }
.log summary { display: grid; gap: 0 .75rem; align-items: baseline; padding: .4375rem 0; color: var(--text); list-style: none;
  grid-template-columns: 2.5rem 6rem 3.5rem minmax(0, 1fr) auto 4rem }
.log summary::-webkit-details-marker { display: none }
.log summary:hover, .log [open] > summary { background: var(--sunken) }
.number, .time, .method, .took { font-size: .8125rem; color: var(--quiet); font-variant-numeric: tabular-nums }
.number, .took { text-align: right }
.call { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.call code { color: var(--quiet); margin-left: .375rem }
.answer { font-weight: 650; font-variant-numeric: tabular-nums }
.reason { grid-column: 4 / -1; font-size: .8125rem }
.request { padding: .5rem 0 1rem 3.25rem; font-size: .875rem }
.request pre + p { margin-top: .5rem }
.request.panel { padding: .25rem 1rem 1rem }
.request details { margin-top: .75rem }
.log .request summary { display: list-item; list-style: revert; padding: 0; color: var(--accent); background: none }
.request .caption + * { margin-top: .25rem }
.scroll { overflow-x: auto; padding: 0 }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .4375rem 1rem; border-top: 1px solid var(--line); font-weight: 400 }
thead th { border-top: 0; font-size: .8125rem; color: var(--quiet) }
td, thead th + th { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
.toast { position: fixed; right: 1rem; bottom: 1rem; padding: .375rem .75rem; border-radius: .375rem; background: var(--text); color: var(--ground) }
.toast:empty { display: none }
.lost header::after { content: 'The emulator does not answer.'; display: block; text-align: center; color: var(--bad); padding: .25rem }
@media (scripting: none) { .copy, .scripted { display: none } }
@media (scripting: enabled) { .unscripted { display: none } }
@media (max-width: 64rem) { .columns, .account { grid-template-columns: minmax(0, 1fr) } }
@media (max-width: 40rem) {
  .bar { flex-wrap: wrap; padding: .5rem 1rem }
  nav { order: 1; flex-basis: 100% }
  header { position: static }
  .values > div { grid-template-columns: minmax(0, 1fr) }
  .bar form { margin-left: auto }
  .panel [data-filter] .fields > :last-child { grid-column: 1 / -1 }
  .log summary { grid-template-columns: auto auto auto minmax(0, 1fr) auto; padding: .625rem 0 }
  .number { text-align: left }
  .call { grid-column: 1 / -1; grid-row: 2 }
  .answer { grid-column: 5; grid-row: 1 }
  .took { grid-column: 4; grid-row: 1 }
  .reason { grid-column: 1 / -1 }
  .request { padding-left: 0 }

}
`

/** The style sheet. Its text must be the one that is hashed below. */
export const STYLE_ELEMENT = new Html(`<style>${STYLE}</style>`)

/** How the policy of the pages names the style sheet. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`
