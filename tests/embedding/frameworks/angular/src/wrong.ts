import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'trade-widgets/state-map/define';

// @ts-expect-error: unknown property
document.querySelector('state-map')!.yaer = 2014;

// Comments cannot expect errors in a template, so angular.test.ts looks for this error.
@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<state-map (trade-select)="select($event.detail.code)"></state-map>`,
})
export class Wrong {
  select(_id: string): void {}
}
