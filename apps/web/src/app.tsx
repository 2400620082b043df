import { LiveProvider } from '@casustafel/client';
import { LanguageProvider, LiveRegionProvider, Notice, QuickHideProvider } from '@casustafel/ui';
import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { ErrorGate } from './shell/error-gate';
import { Shell } from './shell/shell';
import { SignedIn } from './shell/signed-in';

const Week = lazy(() => import('./routes/week.route'));
const SignIn = lazy(() => import('./routes/sign-in.route'));
const NewCase = lazy(() => import('./routes/new-case.route'));
const Case = lazy(() => import('./routes/case.route'));
const Seats = lazy(() => import('./routes/seats.route'));
const Consents = lazy(() => import('./routes/consents.route'));
const Vault = lazy(() => import('./routes/vault.route'));
const Apart = lazy(() => import('./routes/apart.route'));
const ConsentCopy = lazy(() => import('./routes/consent-copy.route'));
const GuestStatement = lazy(() => import('./routes/guest-statement.route'));
const GuestSheet = lazy(() => import('./routes/guest-sheet.route'));
const Family = lazy(() => import('./routes/family.route'));
const FamilyLetter = lazy(() => import('./routes/family-letter.route'));
const Room = lazy(() => import('./routes/room.route'));
const Report = lazy(() => import('./routes/report.route'));
const StandIn = lazy(() => import('./routes/stand-in.route'));
const Handover = lazy(() => import('./routes/handover.route'));
const Log = lazy(() => import('./routes/log.route'));
const Leaks = lazy(() => import('./routes/leaks.route'));
const Emergency = lazy(() => import('./routes/emergency.route'));
const Emergencies = lazy(() => import('./routes/emergencies.route'));
const Agreements = lazy(() => import('./routes/agreements.route'));
const RuleBook = lazy(() => import('./routes/rule-book.route'));
const OrganisationSight = lazy(() => import('./routes/organisation-sight.route'));
const Gallery = lazy(() => import('./routes/gallery.route'));

/** Everything a page needs around it, and one lazily fetched file per address. */
export function App() {
  return (
    <LanguageProvider>
      <QuickHideProvider>
        <LiveRegionProvider>
          <LiveProvider>
            <SignedIn>
              <Shell>
                <ErrorGate>
                  <Suspense fallback={<Notice kind="busy" />}>
                    <Pages />
                  </Suspense>
                </ErrorGate>
              </Shell>
            </SignedIn>
          </LiveProvider>
        </LiveRegionProvider>
      </QuickHideProvider>
    </LanguageProvider>
  );
}

function Pages() {
  return (
    <Switch>
      <Route path="/" component={Week} />
      <Route path="/sign-in" component={SignIn} />
      <Route path="/cases/new" component={NewCase} />
      <Route path="/cases/:id/seats">{({ id }) => <Seats key={id} caseId={id} />}</Route>
      <Route path="/cases/:id/consents">{({ id }) => <Consents key={id} caseId={id} />}</Route>
      <Route path="/cases/:id/vault">{({ id }) => <Vault key={id} caseId={id} />}</Route>
      <Route path="/cases/:id/consents/:consentId/copy">{({ id, consentId }) => <ConsentCopy key={consentId} caseId={id} consentId={consentId} />}</Route>
      <Route path="/cases/:id/apart">{({ id }) => <Apart key={id} caseId={id} />}</Route>
      <Route path="/cases/:id/guests/:guestId/statement">{({ id, guestId }) => <GuestStatement key={guestId} caseId={id} guestId={guestId} />}</Route>
      <Route path="/cases/:id/guests/:guestId/sheet">{({ id, guestId }) => <GuestSheet key={guestId} caseId={id} guestId={guestId} />}</Route>
      <Route path="/cases/:id/family">{({ id }) => <Family key={id} caseId={id} />}</Route>
      <Route path="/cases/:id/family/:messageId/letter">{({ id, messageId }) => <FamilyLetter key={messageId} caseId={id} messageId={messageId} />}</Route>
      <Route path="/cases/:id">{({ id }) => <Case key={id} caseId={id} />}</Route>
      <Route path="/cases/:caseId/conferences/:id/report">{({ caseId, id }) => <Report key={id} caseId={caseId} conferenceId={id} />}</Route>
      <Route path="/cases/:caseId/conferences/:id">{({ caseId, id }) => <Room key={id} caseId={caseId} conferenceId={id} />}</Route>
      <Route path="/cases/:caseId/handovers/:id">{({ caseId, id }) => <Handover key={id} caseId={caseId} handoverId={id} />}</Route>
      <Route path="/stand-in" component={StandIn} />
      <Route path="/log" component={Log} />
      <Route path="/leaks" component={Leaks} />
      <Route path="/emergency">{() => <Emergency />}</Route>
      <Route path="/emergency/:id">{({ id }) => <Emergency key={id} id={id} />}</Route>
      <Route path="/emergencies" component={Emergencies} />
      <Route path="/agreements" component={Agreements} />
      <Route path="/rule-book" component={RuleBook} />
      <Route path="/rule-book/organisations/:id">{({ id }) => <OrganisationSight key={id} id={id} />}</Route>
      <Route path="/gallery" component={Gallery} />
      <Route path="/index.html">
        <Redirect to="/" />
      </Route>
      <Route>
        <Notice kind="forbidden" />
      </Route>
    </Switch>
  );
}
