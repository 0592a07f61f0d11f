import type { describeSlide, describeStage } from './describe-stage';

/** What the presenter may need to say, and nobody else sees. */
export type NotesView = SlideView['notes'];
export type SlideView = NonNullable<ReturnType<typeof describeSlide>>;
export type StageView = ReturnType<typeof describeStage>;
