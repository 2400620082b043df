import { Await, onSignedOut, useQuery, ViewerProvider } from '@casustafel/client';
import { graphql } from '@casustafel/contract/graphql';
import { useEffect, type ReactNode } from 'react';
import { Redirect, useLocation } from 'wouter';

/** Pages a stranger may open. */
const OPEN = ['/sign-in', '/gallery'];

const VIEWER = graphql(`
  query Viewer {
    viewer {
      id
      name
      jobTitle
      organisation {
        id
        name
        role
      }
      offices
      chairs
      mode
    }
  }
`);

/** Remembers where one was, so that a sign-in that ended leads back there. */
const wayIn = (path: string): string => (path === '/' ? '/sign-in' : `/sign-in?return=${encodeURIComponent(path)}`);

/** Finds out who this is; whoever is not signed in goes to the way in. */
export function SignedIn({ children }: { children: ReactNode }) {
  const [path] = useLocation();
  const query = useQuery(VIEWER);
  const { again } = query;
  useEffect(() => onSignedOut(again), [again]);

  const open = OPEN.includes(path);
  const viewer = query.data?.viewer ?? null;
  if (open) return <ViewerProvider value={viewer}>{path === '/sign-in' && viewer ? <Redirect to="/" /> : children}</ViewerProvider>;
  if (viewer) return <ViewerProvider value={viewer}>{children}</ViewerProvider>;
  return (
    <main className="ct-main">
      <Await query={query}>{() => <Redirect to={wayIn(path)} />}</Await>
    </main>
  );
}
