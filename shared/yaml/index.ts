export { describe, foremost, pathText, schemaError } from './issue.js';
export { refuseRespelledNames } from './names.js';
export { parseYamlFile, type Override } from './parse-yaml.js';
export { kindOf, kindsOf, strictObject, type KindOf } from './strict-object.js';
