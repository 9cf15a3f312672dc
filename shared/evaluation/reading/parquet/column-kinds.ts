import type { SchemaElement, SchemaTree } from 'hyparquet';
import { UserError } from '../../../errors/index.js';

/** What the values of a column are. */
export type ColumnKind = 'text' | 'integer' | 'float' | 'double' | 'boolean';

/** @throws UserError for a column of lists, dates or anything else that a CSV could write in more than one way */
export function kindOf({ element, children }: SchemaTree, file: string): ColumnKind {
  const kind = children.length > 0 || element.repetition_type === 'REPEATED' ? null : plainKind(element);
  if (kind) return kind;
  const type = element.logical_type?.type ?? element.converted_type ?? element.type ?? 'nested values';
  throw new UserError(
    `has ${type} in column "${element.name}", which can't be read`,
    'Write strings, integers, floating-point numbers or booleans there.',
    file,
  );
}

function plainKind({
  type,
  converted_type: converted,
  logical_type: logical,
}: SchemaElement): ColumnKind | null {
  switch (type) {
    case 'BOOLEAN':
      return 'boolean';
    case 'FLOAT':
      return 'float';
    case 'DOUBLE':
      return 'double';
    case 'INT32':
    case 'INT64': {
      const isInteger = /^U?INT_/.test(converted ?? 'INT_') && (logical?.type ?? 'INTEGER') === 'INTEGER';
      return isInteger ? 'integer' : null;
    }
    case 'BYTE_ARRAY': {
      const isText =
        /^(UTF8|ENUM)$/.test(converted ?? 'UTF8') && /^(STRING|ENUM)$/.test(logical?.type ?? 'STRING');
      return isText ? 'text' : null;
    }
    default:
      return null;
  }
}
