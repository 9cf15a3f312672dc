import { UserError } from '../../errors/index.js';
import { canonicalJson } from '../../files/index.js';
import { pathText } from '../../yaml/index.js';
import { valueOf, type ListEdit, type Node } from './tree.js';

/**
 * A list after some changes.
 * @throws UserError where an entry that is to be removed is not there
 */
export function edited(
  items: readonly Node[],
  edits: readonly ListEdit[],
  path: readonly string[],
): readonly Node[] {
  return edits.reduce((list, edit) => afterOne(list, edit, path), items);
}

function afterOne(list: readonly Node[], edit: ListEdit, path: readonly string[]): readonly Node[] {
  switch (edit.how) {
    case 'append':
      return [...list, ...edit.items];
    case 'prepend':
      return [...edit.items, ...list];
    case 'remove': {
      const unwanted = edit.items.map(identity);
      const found = new Set(list.map(identity));
      const stranger = edit.items.find((_, at) => !found.has(unwanted[at]!));
      if (stranger)
        throw new UserError(
          `!remove names an entry that is not in ${pathText(path)}: ${oneLine(valueOf(stranger))}`,
          list.length === 0
            ? 'The list is empty.'
            : `It has ${list.map((item) => oneLine(valueOf(item))).join(', ')}.`,
          stranger.at,
        );
      return list.filter((item) => !unwanted.includes(identity(item)));
    }
  }
}

/** Equal for equal values, whatever the order of keys. */
function identity(node: Node): string {
  return canonicalJson(valueOf(node));
}

function oneLine(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
