import { z } from 'zod';
import { UserError } from '../errors/index.js';

/** GitHub gives null for a repository that was deleted. */
const repository = z.object({ full_name: z.string() }).nullish();

const eventSchema = z.object({
  action: z.string().optional(),
  label: z.object({ name: z.string() }).nullish(),
  sender: z.object({ login: z.string() }).nullish(),
  repository: z.object({ default_branch: z.string().optional() }).optional(),
  pull_request: z
    .object({
      number: z.number().int(),
      head: z.object({ sha: z.string(), repo: repository }),
      base: z.object({ ref: z.string() }).optional(),
    })
    .optional(),
  workflow_run: z
    .object({
      id: z.number().int().optional(),
      event: z.string().optional(),
      head_sha: z.string(),
      head_branch: z.string().nullish(),
      head_repository: repository,
      conclusion: z.string().nullish(),
    })
    .optional(),
  merge_group: z.object({ head_sha: z.string() }).optional(),
  /** Of a push. */
  before: z.string().optional(),
});

/** The parts of an event's payload that are read. */
export type GitHubEvent = z.infer<typeof eventSchema>;

/** Reads the event file. @throws UserError when it is not one */
export function readEvent(path: string | undefined, readFile: (path: string) => string): GitHubEvent {
  if (!path) return {};
  try {
    return eventSchema.parse(JSON.parse(readFile(path)));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new UserError(
      `can't be read as a GitHub event: ${reason}`,
      'GITHUB_EVENT_PATH must name the event file that the runner wrote.',
      path,
    );
  }
}
