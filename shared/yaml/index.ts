export { readDocument, startOf, type YamlDocument } from './document.js';
export { describe, foremost, pathText, schemaError, type Path } from './issue.js';
export { locate } from './locate.js';
export { refuseRespelledNames } from './names.js';
export { parseYamlFile } from './parse-yaml.js';
export { kindOf, kindsOf, strictObject, type KindOf } from './strict-object.js';
