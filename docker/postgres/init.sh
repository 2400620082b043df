#!/bin/sh
# The image of PostgreSQL runs this on its first start: it hands the passwords to init.sql without writing them down.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v owner_password="$OWNER_PASSWORD" -v app_password="$APP_PASSWORD" -v log_password="$LOG_PASSWORD" \
  -f /casustafel/init.sql
