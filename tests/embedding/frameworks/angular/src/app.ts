import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { TradeSelect } from 'trade-widgets';
import 'trade-widgets/state-map/define';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="later" (click)="year.set(2014)">2014</button>
    <button id="washington" (click)="state.set('WA')">Washington</button>
    <state-map
      [year]="year()"
      [state]="state()"
      [heading]="heading()"
      [attr.heading-level]="2"
      static
      (trade-select)="select($event)"
    ></state-map>
    <output>{{ said() }}</output>
  `,
})
export class App {
  readonly year = signal(2013);
  readonly state = signal<string | null>(null);
  readonly heard = signal<TradeSelect | undefined>(undefined);
  readonly heading = computed(() => this.heard() && `Exports of ${this.heard()?.label}`);
  readonly said = computed(() => {
    const heard = this.heard();
    return heard && `${heard.label}: ${heard.value} million USD in ${heard.year}`;
  });

  select({ detail }: CustomEvent<TradeSelect>): void {
    this.heard.set(detail);
    this.state.update((state) => (detail.id === state ? null : detail.id));
  }
}
