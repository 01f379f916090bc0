import { newSalt } from './new-salt.ts'

/**
 * One statement that makes the tables where there are none. Workers that start together wait for each other. A later version
 * of the tables adds its statements at the end.
 */
export function migration(schema: string): string {
  return `do $$ begin
    perform pg_advisory_xact_lock(hashtext('${schema}'));
    create schema if not exists ${schema};
    create table if not exists ${schema}.secret (id int primary key default 1 check (id = 1), salt text not null);
    insert into ${schema}.secret (salt) values ('${newSalt()}') on conflict do nothing;
    create table if not exists ${schema}.accounts (
      account text primary key,
      version bigint not null,
      state jsonb not null
    ) with (fillfactor = 50);
  end $$`
}
