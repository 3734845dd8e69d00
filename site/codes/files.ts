/** Names of the files that a build writes for the explorer, in the folder `explorer/` of the site. */
export const FILES = { registry: 'registry.json', actions: 'actions.json', start: 'start.json' } as const;
