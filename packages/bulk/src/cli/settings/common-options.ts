/** Options of each command that opens the database. */
export const databaseOptions = {
  database: {
    type: 'string',
    value: '<where>',
    about:
      'a directory, for one process at a time, or a URL of a Postgres server without a password, such as postgres://user@host/database, for any number of workers; default: PICTUREDESK_BULK_DATABASE, else ./.picturedesk',
  },
  connections: {
    type: 'string',
    value: '<number>',
    about: 'most connections to a Postgres server, from 2 to 1000; default: 10',
  },
  credentials: {
    type: 'string',
    value: '<file>',
    about:
      'credentials of vendors and of the database: lines such as OMNIOUS_API_KEY=..., or JSON. Only you may read it (chmod 600). Default: the environment, which wins over the file',
  },
  help: { type: 'boolean', short: 'h', about: 'prints this help' },
} as const
