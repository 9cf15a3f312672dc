import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  earlierResult,
  headFooter,
  noResultComment,
  runningComment,
} from '../../../../shared/report/markdown/comment-states.js';
import { commentMarker } from '../../../../shared/report/index.js';

const OLD = 'def5678'.padEnd(40, '0');
const NEW = 'abc1234'.padEnd(40, '0');
const NEWER = '9999999'.padEnd(40, '0');
const RESULT =
  '### ✅ Model gate: all 2 rules passed\n\n| rule | value |\n\n<details><summary>x</summary>\n\ny\n\n</details>';
const result = (headSha: string | null) =>
  [commentMarker('digits'), RESULT, headFooter(headSha)].filter(Boolean).join('\n\n') + '\n';
const run = (headSha: string) => ({
  key: 'digits',
  headSha,
  runUrl: 'https://github.com/acme/digits/actions/runs/9',
});
const failed = { wasCancelled: false, reason: 'training failed.' };

describe('the comment while a newer push is being trained', () => {
  it('keeps what the older one got, and says of which commit it is', () => {
    expect(runningComment(result(OLD), run(NEW))).toBe(
      `<!-- heirloom:digits -->

<!-- heirloom-note -->
> ⏳ **A newer push, \`abc1234\`, is being trained.** Below is what \`def5678\` got. [The run](https://github.com/acme/digits/actions/runs/9)
<!-- /heirloom-note -->

${RESULT}

<!-- heirloom-head:${OLD} -->
`,
    );
  });

  it('says it of the newest push only', () => {
    const twice = runningComment(runningComment(result(OLD), run(NEW)), run(NEWER));
    expect(twice).toBe(runningComment(result(OLD), run(NEWER)));
  });

  it('says so where the same commit is trained again', () => {
    expect(runningComment(result(OLD), run(OLD))).toContain(
      '**`def5678` is being trained again.** Below is what it got before.',
    );
  });

  it('knows no commit of a comment that names none', () => {
    expect(runningComment(result(null), run(NEW))).toContain('Below is what an earlier push got.');
  });

  it('unfolds the result that lies below one that failed to come', () => {
    const none = noResultComment(result(OLD), run(NEW), failed);
    expect(runningComment(none, run(NEWER))).toBe(runningComment(result(OLD), run(NEWER)));
  });

  it('has nothing below where there never was a result', () => {
    const none = noResultComment(null, run(NEW), failed);
    expect(runningComment(none, run(NEWER))).toContain(
      '**`9999999` is being trained.** There is no result yet.',
    );
  });
});

describe('the comment of a run without a result', () => {
  it('says so in its title, and keeps the earlier result folded, marked with its commit', () => {
    expect(noResultComment(result(OLD), run(NEW), failed)).toBe(
      `<!-- heirloom:digits -->

<!-- heirloom-note -->
### ❌ Model gate: no result for \`abc1234\`

**Why**: training failed. [The run](https://github.com/acme/digits/actions/runs/9)
<!-- /heirloom-note -->

<details><summary>Earlier result, of <code>def5678</code></summary>

${RESULT}

<!-- heirloom-head:${OLD} -->

</details>
`,
    );
  });

  it('keeps one earlier result, however many runs have failed since', () => {
    const once = noResultComment(result(OLD), run(NEW), failed);
    expect(noResultComment(once, run(NEWER), failed)).toBe(noResultComment(result(OLD), run(NEWER), failed));
  });

  it('looks another way where the run was cancelled', () => {
    const cancelled = { wasCancelled: true, reason: 'the run was cancelled.' };
    expect(noResultComment(null, run(NEW), cancelled)).toContain(
      '### 🚫 Model gate: no result for `abc1234`',
    );
  });

  it('shows a reason as text, whatever is in it', () => {
    const reason = '@octocat <img src=x> [click](https://evil.example) ✅ <!-- /heirloom-note -->';
    const shown = noResultComment(null, run(NEW), { wasCancelled: false, reason });
    expect(shown).not.toMatch(/@octocat|<img|\[click\]|✅/);
    expect(shown.match(/<!-- \/heirloom-note -->/g)).toHaveLength(1);
  });
});

describe('the earlier result in a comment', () => {
  it('is the same through any states, also with the line ends of a browser', () => {
    const states = fc.array(fc.constantFrom('running', 'failed', 'browser'), { maxLength: 6 });
    fc.assert(
      fc.property(states, fc.constantFrom(OLD, null), (steps, headSha) => {
        const end = steps.reduce((body, step) => {
          if (step === 'running') return runningComment(body, run(NEW));
          if (step === 'failed') return noResultComment(body, run(NEW), failed);
          return body.replaceAll(/\r?\n/g, '\r\n').trimEnd();
        }, result(headSha));
        const text = [RESULT, headFooter(headSha)].filter(Boolean).join('\n\n');
        expect(earlierResult(end, 'digits')).toEqual({ text, headSha });
      }),
    );
  });

  it('is not taken from a quoted footer', () => {
    const quoted = `${commentMarker('digits')}\n\n\`\`\`\n<!-- heirloom-head:${NEW} -->\n\`\`\`\n`;
    expect(earlierResult(quoted, 'digits')).toMatchObject({ headSha: null });
  });

  it.each(['', 'HEAD', 'abc', 'g'.repeat(40), `${OLD} --><b>`])('has no footer for the head %j', (head) => {
    expect(headFooter(head)).toBe('');
  });
});
