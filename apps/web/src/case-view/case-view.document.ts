import type { DataOf } from '@casustafel/client';
import { graphql } from '@casustafel/contract/graphql';

/** Everything a case is made of on the screen; the report is drawn from the same. */
export const CASE_VIEW_PARTS = graphql(`
  fragment CaseViewParts on CaseView {
    cursor
    whole
    gone
    caseFile {
      id
      tableId
      number
      legalMode
      reason
      goal
      firstProcessedAt
      closedAt
      version
      viewerMay {
        correct
        place
        seat
      }
    }
    persons {
      id
      familyRole
      label
      name
      birthDate
      contact
    }
    seats {
      id
      professionalId
      name
      jobTitle
      organisationId
      organisation
      role
      task
      domain
      function
      from
      until
      live
      self
    }
    conferences {
      id
      caseId
      tableId
      date
      slot
      phase
      step
      question
      leadSeatId
      startedAt
      closedAt
      previousConferenceId
      confirmedByMe
      version
      viewerMay {
        close
        confirm
        join
        lead
        open
        takeLead
      }
    }
    contributions {
      id
      caseId
      organisationId
      category
      knowledge
      aboutPersonIds
      occurredOn
      who
      doesWhat
      toWhom
      effect
      source
      ground
      article
      broughtAt
      sharedAt
      sharedWith
      withdrawnAt
      version
      viewerMay {
        share
        withdraw
        correct
      }
    }
    tableFacts {
      id
      knownToAll
    }
    factors {
      id
      conferenceId
      authorSeatId
      personId
      kind
      mechanism
      text
      citedContributionIds
      scope
      toRevise
      addedAt
      version
      viewerMay {
        change
        remove
      }
    }
    hypotheses {
      id
      conferenceId
      authorSeatId
      position
      text
      wrongIf
      scope
      seenBySeatIds
      contradictions {
        facts
        marks
      }
      version
      viewerMay {
        change
        mark
      }
    }
    marks {
      id
      hypothesisId
      contributionId
      seatId
      mark
      scope
    }
    conclusions {
      id
      conferenceId
      authorSeatId
      text
      citedContributionIds
      scope
      toRevise
      writtenAt
      version
      viewerMay {
        write
      }
    }
    scoreLines {
      id
      conferenceId
      aboutPersonId
      situation
      sixMeans
      scaleVersion
      position
      version
      signedChoiceNeeded
      signedChoice {
        kind
        who
        beforeWhen
        argument
        signedBySeatId
        signedAt
      }
      viewerMay {
        give
        reveal
        openSecond
        sign
        setUp
      }
      rounds {
        id
        number
        state
        answeredSeatIds
        notGivenSeatIds
        revealedAt
        myAnswer {
          value
          noView
          reason
          citedContributionIds
        }
        values {
          seatId
          organisationId
          role
          task
          value
          noView
          reason
          citedContributionIds
        }
        spread {
          lowest
          median
          highest
          voices
          noView
          lowestSeatIds
          highestSeatIds
        }
        moves {
          seatId
          from
          to
        }
      }
    }
    tegenspraken {
      id
      caseId
      conferenceId
      targetKind
      targetId
      aspect
      weight
      authorSeatId
      state
      sentence
      askedSeatId
      raisedAt
      version
      thread {
        kind
        seatId
        at
        words
        outcome
        otherSeatId
        checkBefore
      }
      viewerMay {
        ask
        restate
        confirm
        writeSentence
        adoptSentence
        waive
        answer
        settle
        withdraw
      }
    }
    tegenspraakGrounds {
      id
      tegenspraakId
      why
      knowledge
      wouldChangeMyMind
      alternative
      citedContributionIds
    }
    decisions {
      id
      caseId
      conferenceId
      proposedBySeatId
      text
      state
      cites {
        kind
        id
      }
      responses {
        seatId
        kind
        reason
        whatWouldRemove
        tegenspraakId
      }
      silentSeatIds
      proposedAt
      endedAt
      dropReason
      version
      viewerMay {
        respond
        close
        drop
      }
    }
    actions {
      id
      caseId
      conferenceId
      decisionId
      text
      ownerSeatId
      dueOn
      track
      state
      effect
      endedAt
      version
      viewerMay {
        end
      }
    }
  }
`);

/** The case as the viewer may know it, whole or what is new since a cursor: the one question every case screen asks. */
export const CaseViewDocument = graphql(`
  query CaseView($caseId: ID!, $since: String) {
    caseView(caseId: $caseId, since: $since) {
      ...CaseViewParts
    }
  }
`);

export const ReportDocument = graphql(`
  query Report($caseId: ID!, $conferenceId: ID!) {
    report(caseId: $caseId, conferenceId: $conferenceId) {
      asOf
      final
      view {
        ...CaseViewParts
      }
    }
  }
`);

export type CaseViewPage = DataOf<typeof CaseViewDocument>['caseView'];
