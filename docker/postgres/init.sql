-- Run once, as superuser, on an empty server: psql -v owner_password=… -v app_password=… -v log_password=… -f init.sql
-- Tables, grants on them and row-level security come from the migrations, which the owner runs.

-- Migrates, and may go around row-level security; nobody else may. The program never signs in as this one.
create role casustafel_owner login nosuperuser nocreatedb nocreaterole bypassrls password :'owner_password';
-- The program: bound by row-level security, may add to the access log and not read it.
create role casustafel_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'app_password';
-- Reads the access log, and records that it did.
create role casustafel_log login nosuperuser nocreatedb nocreaterole nobypassrls password :'log_password';

create database casustafel owner casustafel_owner template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' locale 'C';
revoke all on database casustafel from public;
grant connect on database casustafel to casustafel_app, casustafel_log;
