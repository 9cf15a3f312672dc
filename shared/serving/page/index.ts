import { createHash } from 'node:crypto';
import type { ServingContext } from '../context.js';
import { versionText } from '../version.js';
import { app } from './app.js';
import { form } from './form.js';
import { pad } from './pad.js';
import { strokes } from './strokes.js';
import { style } from './style.js';

/** At most this many examples, and this many characters of them, travel with the page. */
const MOST_EXAMPLES = 12;
const MOST_EXAMPLE_CHARACTERS = 512 * 1024;

const script = `'use strict';\n(() => {\n${strokes}${pad}${form}${app}})();\n`;

/** The page that tries a model by hand: one self-contained document that may talk to its own server only. */
export function renderPage(serving: Pick<ServingContext, 'model' | 'version' | 'golden'>): {
  html: string;
  headers: Record<string, string>;
} {
  return {
    html: html(serving),
    headers: { 'Content-Security-Policy': POLICY, 'Referrer-Policy': 'no-referrer' },
  };
}

const POLICY = [
  "default-src 'none'",
  `script-src '${hashOf(script)}'`,
  `style-src '${hashOf(style)}'`,
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

function html({ model, version, golden }: Pick<ServingContext, 'model' | 'version' | 'golden'>): string {
  const { name, signature, task } = model.manifest;
  const data = {
    name,
    task,
    label: signature.label,
    classes: signature.classes,
    inputs: signature.inputs,
    examples: examples(golden.requests.map((request) => request.instance)),
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(name)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div class="wrap">
<header>
<h1>${escapeHtml(name)}</h1>
<span class="chip">version ${escapeHtml(versionText(version))}</span>
<span class="chip" title="sha256:${escapeHtml(model.digest)}"><code>sha256:${escapeHtml(model.digest.slice(0, 12))}</code></span>
</header>
<main class="table">
<section class="card" aria-labelledby="inputs-title"><h2 id="inputs-title">Input</h2><div id="inputs"></div></section>
<section class="card" aria-labelledby="answer-title"><h2 id="answer-title">Answer</h2>
<div id="result" aria-live="polite"></div><p id="problem" class="error" role="alert"></p></section>
<details class="card wide" id="terminal" hidden><summary>The same request from a terminal</summary><pre id="command"></pre></details>
</main>
<noscript><p class="error">This page needs JavaScript; the HTTP interface works without it.</p></noscript>
</div>
<script type="application/json" id="model">${scriptJson(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** The first requests that fit. */
function examples(instances: readonly object[]): object[] {
  let characters = 0;
  return instances.slice(0, MOST_EXAMPLES).filter((instance) => {
    characters += JSON.stringify(instance).length;
    return characters <= MOST_EXAMPLE_CHARACTERS;
  });
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** JSON that can't end the script element it stands in. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => entities[sign]!);
}
