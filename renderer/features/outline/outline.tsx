import {
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
} from 'react';
import { Collection, ListLayout, Tree, Virtualizer, type Key } from 'react-aria-components';
import { OUTLINE_TEXTS } from '#shared/messages/window/outline.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { canWrite, focusField, selectItem, useDraft } from '#renderer/draft/draft.ts';
import { runCommand } from '#renderer/keyboard/command-registry.ts';
import { isComposing } from '#renderer/keyboard/when-composing.ts';
import { Find } from './find.tsx';
import { ItemMenu, type MenuPoint } from './item-menu.tsx';
import { newItem } from './outline-actions.ts';
import {
  OUTLINE_MARK,
  ROW_HEIGHT,
  SECTION_PREFIX,
  setFolded,
  useOutlineView,
} from './outline-focus.ts';
import { SectionRow } from './section-row.tsx';
import { useMarks } from './use-marks.ts';
import { useOutlineDrag } from './use-outline-drag.tsx';
import { useOutlineFocus } from './use-outline-focus.ts';
import { useOutlineSections } from './use-outline-sections.ts';
import styles from './outline.module.css';

/** Only rows in sight are drawn: with 200 of them each key press would be felt. */
const LAYOUT = { estimatedRowSize: ROW_HEIGHT, dropIndicatorThickness: 2 };

const isSection = (key: Key): boolean => String(key).startsWith(SECTION_PREFIX);

/** The items of the digest by section, to find them, mark them and put them in order. */
export function Outline(): ReactElement {
  const texts = useTexts(OUTLINE_TEXTS);
  const root = useRef<HTMLDivElement>(null);
  const sections = useOutlineSections();
  const marks = useMarks(sections.flatMap(({ ids }) => ids));
  const folded = useOutlineView((view) => view.folded);
  const search = useOutlineView((view) => view.search);
  const [menu, setMenu] = useState<MenuPoint | null>(null);
  const drag = useOutlineDrag();
  useOutlineFocus(sections);

  const rows = useMemo(
    () => sections.map((section, index) => ({ id: SECTION_PREFIX + section.key, section, index })),
    [sections],
  );
  const keys = useMemo(() => rows.map(({ id }) => id), [rows]);
  const isFound = search === '' || sections.some(({ ids }) => ids.length > 0);

  const onAction = (key: Key): void => {
    if (!isSection(key)) selectItem(String(key), 'headline-ja');
    else if (canWrite()) newItem(String(key).slice(SECTION_PREFIX.length));
    else runCommand('item.new');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.key !== 'Delete') return;
    if (!(event.target instanceof HTMLElement) || event.target.closest('input') !== null) return;
    event.preventDefault();
    runCommand('item.remove');
  };
  const onContextMenu = (event: MouseEvent): void => {
    if (!(event.target instanceof HTMLElement)) return;
    const row = event.target.closest<HTMLElement>('[role="row"]');
    const key = row?.dataset.key;
    if (!row || key === undefined || isSection(key)) return;
    event.preventDefault();
    const { marked: now } = useDraft.getState();
    if (!now.includes(key)) selectItem(key);
    const box = row.getBoundingClientRect();
    // The key for the menu gives no place: then it opens at the row.
    const isByKey = event.clientX === 0 && event.clientY === 0;
    setMenu({
      x: isByKey ? box.left + box.width / 2 : event.clientX,
      y: isByKey ? box.bottom : event.clientY,
    });
  };

  return (
    <div
      className={styles.outline}
      ref={root}
      {...{ [OUTLINE_MARK]: '' }}
      onKeyDown={onKeyDown}
      onContextMenu={onContextMenu}
    >
      <Find found={sections.reduce((sum, { ids }) => sum + ids.length, 0)} />
      <p className={styles.help} id="outline-help">
        {texts.help}
      </p>
      {!isFound && <p className={styles.notFound}>{texts.notFound}</p>}
      <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
        <Tree
          aria-label={texts.list}
          aria-describedby="outline-help"
          className={styles.list ?? ''}
          items={rows}
          selectionMode="multiple"
          selectionBehavior="replace"
          disallowEmptySelection
          {...marks}
          disabledKeys={keys}
          disabledBehavior="selection"
          expandedKeys={search === '' ? keys.filter((key) => !folded.includes(key)) : keys}
          onExpandedChange={(open) => {
            setFolded(keys.filter((key) => !open.has(key)));
          }}
          onAction={onAction}
          dragAndDropHooks={drag}
        >
          <Collection items={rows}>
            {({ id, section, index }) => (
              <SectionRow id={id} section={section} number={index + 1} />
            )}
          </Collection>
        </Tree>
      </Virtualizer>
      {menu && (
        <ItemMenu
          point={menu}
          onClose={() => {
            setMenu(null);
            focusField('outline');
          }}
        />
      )}
    </div>
  );
}
