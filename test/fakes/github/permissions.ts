/** The scopes of a workflow's `permissions:` that this API asks for. */
export const SCOPES = [
  'actions',
  'checks',
  'contents',
  'deployments',
  'issues',
  'pull-requests',
  'statuses',
] as const;
export type Scope = (typeof SCOPES)[number];
export type Level = 'none' | 'read' | 'write';
export type Permission = `${Scope}: ${'read' | 'write'}`;
export type Permissions = Readonly<Record<Scope, Level>>;

/** As `permissions: write-all` and `read-all`. */
export const allPermissions = (level: Level): Permissions =>
  Object.fromEntries(SCOPES.map((scope) => [scope, level])) as Permissions;

/** As in a workflow: once some are given, the others are none. */
export const onlyPermissions = (given: Partial<Permissions>): Permissions => ({
  ...allPermissions('none'),
  ...given,
});

export function allows(permissions: Permissions, needed: Permission): boolean {
  const [scope, level] = needed.split(': ') as [Scope, 'read' | 'write'];
  return permissions[scope] === 'write' || permissions[scope] === level;
}
