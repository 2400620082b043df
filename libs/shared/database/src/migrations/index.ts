import { FoundDirectory1763700000001 } from './1763700000001-found-directory';
import { KeepAccessLog1763700000002 } from './1763700000002-keep-access-log';
import { OpenDoors1763700000003 } from './1763700000003-open-doors';
import { SignIn1763700000004 } from './1763700000004-sign-in';
import { BringContributions1763700000005 } from './1763700000005-bring-contributions';
import { FoundRegion1763700000010 } from './1763700000010-found-region';
import { HoldConferences1763700000020 } from './1763700000020-hold-conferences';
import { ScoreSafety1763700000030 } from './1763700000030-score-safety';
import { ExplainTogether1763700000040 } from './1763700000040-explain-together';
import { LogDraftsHourly1763700000041 } from './1763700000041-log-drafts-hourly';
import { KeepDissents1763700000050 } from './1763700000050-keep-dissents';
import { DecideAndAgree1763700000060 } from './1763700000060-decide-and-agree';
import { SendGroundsBack1763700000070 } from './1763700000070-send-grounds-back';
import { OpenHeads1763700000071 } from './1763700000071-open-heads';
import { AnswerFaster1763700000080 } from './1763700000080-answer-faster';
import { LogWhatRunsOut1763700000090 } from './1763700000090-log-what-runs-out';
import { JudgeByLaw1763700000100 } from './1763700000100-judge-by-law';
import { RecordParticulars1763700000110 } from './1763700000110-record-particulars';
import { StandIn1763700000200 } from './1763700000200-stand-in';
import { HandSeatsOver1763700000201 } from './1763700000201-hand-seats-over';
import { KnowAgain1763700000300 } from './1763700000300-know-again';
import { KeepConsents1763700000400 } from './1763700000400-keep-consents';
import { AskForAccess1763700000500 } from './1763700000500-ask-for-access';
import { TurnTheLaw1763700000600 } from './1763700000600-turn-the-law';
import { CallBack1763700000700 } from './1763700000700-call-back';
import { KnowSeatsAtOnce1763700000710 } from './1763700000710-know-seats-at-once';
import { HoldTheLaw1763700000900 } from './1763700000900-hold-the-law';
import { KeepApart1763700001001 } from './1763700001001-keep-apart';
import { SpeakWithFamily1763700001100 } from './1763700001100-speak-with-family';
import { SpeakApart1763700001110 } from './1763700001110-speak-apart';
import { KeepTheVault1763700001200 } from './1763700001200-keep-the-vault';
import { OpenEmergencies1763700001300 } from './1763700001300-open-emergencies';
import { AskOwnCircle1763700001310 } from './1763700001310-ask-own-circle';
import { ReceiveGuests1763700001400 } from './1763700001400-receive-guests';
import { OneAgreement1763700001500 } from './1763700001500-one-agreement';
import { SameWall1763700001510 } from './1763700001510-same-wall';
import { JudgeTogether1763700001900 } from './1763700001900-judge-together';
import { ArgueOverMarks1763700001910 } from './1763700001910-argue-over-marks';
import { KeepTheVaultApart1763700001950 } from './1763700001950-keep-the-vault-apart';
import { StayWithin1763700001970 } from './1763700001970-stay-within';
import { FindWhatRanOut1763700001980 } from './1763700001980-find-what-ran-out';
import { AnswerInText1763700001990 } from './1763700001990-answer-in-text';
import { TellSinceWhen1763700002000 } from './1763700002000-tell-since-when';
import { FollowTheSeat1763700002100 } from './1763700002100-follow-the-seat';
import { BringTogether1763700002110 } from './1763700002110-bring-together';
import { HearApart1763700002120 } from './1763700002120-hear-apart';
import { StillReached1763700002130 } from './1763700002130-still-reached';
import { TakeOldContactsOver1763700002200 } from './1763700002200-take-old-contacts-over';
import { OpenLeakOfEmergency1763700002300 } from './1763700002300-open-leak-of-emergency';
import { EndEmergencies1763700002310 } from './1763700002310-end-emergencies';
import { SeatsInOrder1763700002400 } from './1763700002400-seats-in-order';
import { OneActAtATime1763700002410 } from './1763700002410-one-act-at-a-time';
import { SeatsOfAParty1763700002500 } from './1763700002500-seats-of-a-party';
import { TellTheDesk1763700002600 } from './1763700002600-tell-the-desk';

/** In the order they run; a new one goes at the end and is never edited once it has run anywhere. */
export const migrations = [
  FoundDirectory1763700000001,
  KeepAccessLog1763700000002,
  OpenDoors1763700000003,
  SignIn1763700000004,
  BringContributions1763700000005,
  FoundRegion1763700000010,
  HoldConferences1763700000020,
  ScoreSafety1763700000030,
  ExplainTogether1763700000040,
  LogDraftsHourly1763700000041,
  KeepDissents1763700000050,
  DecideAndAgree1763700000060,
  SendGroundsBack1763700000070,
  OpenHeads1763700000071,
  AnswerFaster1763700000080,
  LogWhatRunsOut1763700000090,
  JudgeByLaw1763700000100,
  RecordParticulars1763700000110,
  StandIn1763700000200,
  HandSeatsOver1763700000201,
  KnowAgain1763700000300,
  KeepConsents1763700000400,
  AskForAccess1763700000500,
  TurnTheLaw1763700000600,
  CallBack1763700000700,
  KnowSeatsAtOnce1763700000710,
  HoldTheLaw1763700000900,
  KeepApart1763700001001,
  SpeakWithFamily1763700001100,
  SpeakApart1763700001110,
  KeepTheVault1763700001200,
  OpenEmergencies1763700001300,
  AskOwnCircle1763700001310,
  ReceiveGuests1763700001400,
  OneAgreement1763700001500,
  SameWall1763700001510,
  JudgeTogether1763700001900,
  ArgueOverMarks1763700001910,
  KeepTheVaultApart1763700001950,
  StayWithin1763700001970,
  FindWhatRanOut1763700001980,
  AnswerInText1763700001990,
  TellSinceWhen1763700002000,
  FollowTheSeat1763700002100,
  BringTogether1763700002110,
  HearApart1763700002120,
  StillReached1763700002130,
  TakeOldContactsOver1763700002200,
  OpenLeakOfEmergency1763700002300,
  EndEmergencies1763700002310,
  SeatsInOrder1763700002400,
  OneActAtATime1763700002410,
  SeatsOfAParty1763700002500,
  TellTheDesk1763700002600,
];
