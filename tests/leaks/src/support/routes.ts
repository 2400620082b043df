import type { NestExpressApplication } from '@nestjs/platform-express';

interface Layer {
  readonly name: string;
  readonly slash: boolean;
  readonly route?: { readonly path: string | readonly string[]; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle: { readonly stack?: readonly Layer[] };
  match(path: string): boolean;
}

/** Where whole handlers are hung in, rather than single routes. */
const MOUNTS = ['/oidc', '/graphql', '/assets'];

/** Every HTTP route the running hub has, and every place where something else answers. */
export function routesOf(app: NestExpressApplication): string[] {
  const { router } = app.getHttpAdapter().getInstance() as unknown as { router: { stack: readonly Layer[] } };
  return [...new Set(routesIn(router.stack, ''))].sort();
}

function routesIn(stack: readonly Layer[], at: string): string[] {
  return stack.flatMap(({ route, slash, handle, name, match }, index) => {
    if (route) return Object.keys(route.methods).flatMap((method) => [route.path].flat().map((path) => `${method.toUpperCase()} ${at}${path}`));
    // What stands before every address is no door of its own.
    if (slash) return [];
    const mount = MOUNTS.find((path) => match.call(stack[index], `${path}/x`)) ?? `something unknown: ${name}`;
    return handle.stack ? [`${mount}/*`, ...routesIn(handle.stack, mount)] : [`${mount}/*`];
  });
}
