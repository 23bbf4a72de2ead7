# One image for the gateway and the subgraphs: the command says which one runs.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm run build:explorer && npm prune --omit=dev --ignore-scripts

FROM node:22-slim
ENV NODE_ENV=production APOLLO_TELEMETRY_DISABLED=true HOST=0.0.0.0
WORKDIR /app
COPY --from=build --chown=node:node /app ./
USER node
CMD ["node", "dist/gateway/main.js"]
