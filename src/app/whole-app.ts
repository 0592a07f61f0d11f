import { localeOf } from '../format/locales';
import { suining2021 } from '../indicators/suining-2021/edition';
import { SectorParts } from '../screens/overview/SectorParts';
import './mark-darkened';
import { AreaNavigation } from './AreaNavigation';
import { parseAddress } from './address';
import { keepDisplacedTexts } from './displaced-text';
import { WholeNotes } from './WholeNotes';
import { WholePanels } from './WholePanels';
import { WholeScreen } from './WholeScreen';
import { WholeStage } from './WholeStage';

// A translator begins once there is something to read; by then this has come too.
keepDisplacedTexts();

/** What is loaded after the overview, in one piece. */
export const wholeApp = {
  AreaNavigation,
  SectorParts,
  WholeNotes,
  WholeScreen,
  WholeStage,
  WholePanels,
  localeOf,
  parseAddress,
  edition: suining2021,
};

export type WholeApp = typeof wholeApp;
