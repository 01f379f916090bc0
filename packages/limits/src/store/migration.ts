/** The version of the tables. A later one that older copies of this package cannot read is a higher number. */
export const TABLES_VERSION = 1

/**
 * One statement that makes the tables where there are none. Workers that start together wait for each other. A later version
 * of the tables adds its statements at the end.
 * @param schema A name without quotes in it.
 * @param salt Taken where there is none yet.
 */
export function migration(schema: string, salt: string): string {
  return `do $$ begin
    perform pg_advisory_xact_lock(hashtext('${schema}'));
    create schema if not exists "${schema}";
    create table if not exists "${schema}".secret (
      id int primary key default 1 check (id = 1),
      salt text not null,
      version int not null default ${TABLES_VERSION}
    );
    insert into "${schema}".secret (salt) values ('${salt}') on conflict do nothing;
    create table if not exists "${schema}".accounts (
      account text primary key,
      version bigint not null,
      state jsonb not null,
      lasts_until float8 not null
    ) with (fillfactor = 50);
  end $$`
}
