// Runs the emulator of GitHub at the path given first on the port given second, says on stdout what a test has to know
// (one line of JSON), and ends with its stdin.
import { Buffer } from 'node:buffer';
import { createSign } from 'node:crypto';

const [module, port] = process.argv.slice(2);
const { createEmulator } = await import(module);
const APP = 15368;
const PERSON = 'ghp_person';
const github = await createEmulator({
  service: 'github',
  port: Number(port),
  seed: {
    tokens: {
      [PERSON]: { login: 'acme', scopes: ['repo'] },
      ghp_mallory: { login: 'mallory', scopes: ['repo'] },
    },
    github: {
      users: [{ login: 'acme' }, { login: 'mallory' }],
      repos: [{ owner: 'acme', name: 'digits', auto_init: true }],
      apps: [
        {
          app_id: APP,
          slug: 'github-actions',
          name: 'GitHub Actions',
          permissions: { contents: 'read', checks: 'write', issues: 'write', pull_requests: 'write' },
          events: [],
          installations: [{ installation_id: 1, account: 'acme', repository_selection: 'all' }],
        },
      ],
    },
  },
});
const url = `http://127.0.0.1:${port}`;

async function ask(method, path, body, authorization = `token ${PERSON}`) {
  const answer = await globalThis.fetch(url + path, {
    method,
    headers: { authorization, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

function appToken() {
  const key = github.generatedSecrets.find(({ kind }) => kind === 'github.app_private_key').value;
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const seconds = Math.floor(Date.now() / 1000);
  const claims = part({ iss: String(APP), iat: seconds - 10, exp: seconds + 300 });
  const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${claims}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
}

const repository = '/repos/acme/digits';
const [{ sha }] = await ask('GET', `${repository}/commits`);
await ask('POST', `${repository}/git/refs`, { ref: 'refs/heads/leaves', sha });
await ask('PUT', `${repository}/contents/recipe.yml`, {
  message: 'A recipe',
  content: Buffer.from('version: 1\n').toString('base64'),
  branch: 'leaves',
});
const pullRequest = await ask('POST', `${repository}/pulls`, {
  title: 'Leaves',
  head: 'leaves',
  base: 'main',
});
const { token } = await ask('POST', '/app/installations/1/access_tokens', {}, `Bearer ${appToken()}`);
console.log(JSON.stringify({ url, token, number: pullRequest.number, headSha: pullRequest.head.sha }));

process.stdin.on('close', () => void github.close().then(() => process.exit())).resume();
