import { appendFile, rm, symlink } from 'node:fs/promises';
import { gate, nothing, type Fault } from './fault.js';

/** Around a package of the project in `candidate`, with its verdict, published as `leaves#champion`. */
export const JUDGING_FAULTS: readonly Fault[] = [
  {
    name: 'a missing candidate',
    spoil: nothing,
    args: ['evaluate-gate', 'elsewhere'],
    says: /^elsewhere is not there\. Name a package: a directory, artifact:<name>/,
  },
  {
    name: 'a missing gate',
    spoil: (project) => rm(project.path('gate.yml')),
    args: ['evaluate-gate', 'candidate'],
    says: /^gate\.yml is not there\. Name the gate policy with the "gate" input/,
  },
  {
    name: 'a typo in the gate',
    spoil: gate('margin', 'margn'),
    args: ['evaluate-gate', 'candidate'],
    says: /^gate\.yml:5:\d+ unknown key "margn".*Did you mean "margin"\?$/,
  },
  {
    name: 'an unknown metric',
    spoil: gate('accuracy, min', 'acuracy, min'),
    args: ['evaluate-gate', 'candidate'],
    says: /^gate\.yml:4:\d+ .*"acuracy".*Did you mean "accuracy"\?$/,
  },
  {
    name: 'a changed file in the package',
    spoil: (project) => appendFile(project.path('candidate', 'predictions.csv'), 'leaf-x,oak,oak,0,0,1\n'),
    args: ['evaluate-gate', 'candidate'],
    says: /^<dir>\/candidate\/predictions\.csv has \d+ bytes, and the manifest says \d+\. Don't use this package/,
  },
  {
    name: 'an extra file in the package',
    spoil: (project) => project.write('candidate/notes.txt', 'x'),
    args: ['compare-to-baseline', 'candidate'],
    says: /^<dir>\/candidate\/notes\.txt is not listed in the manifest\. Don't use this package/,
  },
  {
    name: 'a missing file in the package',
    spoil: (project) => rm(project.path('candidate', 'README.md')),
    args: ['verify', 'candidate'],
    says: /^<dir>\/candidate\/README\.md is missing, and the manifest lists it\. Don't use this package/,
  },
  {
    name: 'a link in the package',
    spoil: async (project) => {
      await rm(project.path('candidate', 'README.md'));
      await symlink(project.path('recipe.yml'), project.path('candidate', 'README.md'));
    },
    args: ['publish-model', 'candidate'],
    says: /^<dir>\/candidate\/README\.md is a symbolic link\. Don't use this package/,
  },
  {
    name: 'a manifest that was rewritten',
    spoil: async (project) =>
      project.write('candidate/manifest.json', (await project.read('candidate', 'manifest.json')) + '\n'),
    args: ['evaluate-gate', 'candidate'],
    says: /^<dir>\/candidate\/manifest\.json is not canonical JSON, so its digest says nothing\. Don't use/,
  },
  {
    name: 'predictions with a score that is not a number',
    spoil: (project) => project.write('preds.csv', 'id,label,prediction\n1,a,a\n2,b,\n'),
    args: ['metrics', 'preds.csv'],
    says: /^<dir>\/preds\.csv:3/,
  },
  {
    name: 'a verdict below a file',
    spoil: nothing,
    args: ['evaluate-gate', 'candidate', '--out=gate.yml/verdict.json'],
    says: /gate\.yml\/verdict\.json can't be written: a part of the path is a file\. Choose another path/,
  },
  {
    name: 'a comparison below a file',
    spoil: nothing,
    args: ['compare-to-baseline', 'candidate', '--baseline=none', '--out=gate.yml/comparison'],
    says: /gate\.yml\/comparison\/comparison\.json can't be written: a part of the path is a file\. Choose another path/,
  },
  {
    name: 'a verdict that was edited',
    spoil: async (project) => {
      const verdict = await project.read('heirloom-out', 'verdict.json');
      await project.write('heirloom-out/verdict.json', verdict.replace('{', '{ '));
    },
    args: ['publish-model', 'candidate'],
    says: /verdict\.json is not a verdict as "heirloom evaluate-gate" writes it\. Run evaluate-gate again\.$/,
  },
  {
    name: 'a registry of a kind that is not known',
    spoil: nothing,
    args: ['publish-model', 'candidate', '--registry=ftp://models'],
    says: /^input "registry" "ftp:\/\/models" is not a registry that is supported\. Use file:<directory>\.$/,
  },
  {
    name: 'a registry below a file',
    spoil: nothing,
    args: ['publish-model', 'candidate', '--registry=file:gate.yml/registry'],
    says: /^<dir>\/gate\.yml\/registry\/.* is not a folder of a registry\. Name a folder with the "registry" input\.$/,
  },
  {
    name: 'a version that is none',
    spoil: nothing,
    args: ['publish-model', 'candidate', '--version=1.2'],
    says: /^input "version" "1\.2" is not a version\. Write v1\.2\.3, or "auto"\.$/,
  },
  {
    name: 'an alias that is none',
    spoil: nothing,
    args: ['publish-model', 'candidate', '--alias=The Champion'],
    says: /^input "alias" "The Champion" is not an alias\. Use lower-case letters, digits and "-"/,
  },
  {
    name: 'an artifact in a terminal',
    spoil: nothing,
    args: ['evaluate-gate', 'artifact:heirloom-candidate'],
    says: /^artifact "heirloom-candidate" belongs to a GitHub Actions run, and this is a terminal\. Name the directory/,
  },
  {
    name: 'no model to deploy',
    spoil: nothing,
    args: ['deploy'],
    says: /^input "model" no model is named, and this is not a tag push\. Give "model"/,
  },
  {
    name: 'a version to deploy that is not there',
    spoil: nothing,
    args: ['deploy', 'leaves@v9.0.0'],
    says: /leaves@v9\.0\.0 is not in the registry\. It has leaves in v1\.0\.0, and the aliases champion\.$/,
  },
];
