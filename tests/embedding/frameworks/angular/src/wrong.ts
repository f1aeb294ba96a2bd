import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'trade-widgets/state-map/define';

// @ts-expect-error: there is no such property
document.querySelector('state-map')!.yaer = 2014;

// In a template no comment expects an error: the test of this app looks for it.
@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<state-map (trade-select)="select($event.detail.code)"></state-map>`,
})
export class Wrong {
  select(_id: string): void {}
}
