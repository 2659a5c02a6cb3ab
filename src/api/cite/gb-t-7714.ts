/**
 * GB/T 7714-2025 for what plangraph cites, as a CSL style of our own: an online document, a piece of one (析出文献, after
 * //), or a data set; one or several responsible bodies; the year as an estimate in brackets; version; [day of access];
 * address. Punctuation between the parts is full-width, as that edition prints it.
 */
export const GB_T_7714_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>GB/T 7714-2025, online documents and their pieces</title>
    <id>plangraph-gb-t-7714</id>
    <updated>2026-11-25T00:00:00+00:00</updated>
  </info>
  <locale>
    <date form="numeric">
      <date-part name="year"/>
      <date-part name="month" form="numeric-leading-zeros" prefix="-"/>
      <date-part name="day" form="numeric-leading-zeros" prefix="-"/>
    </date>
  </locale>
  <macro name="year">
    <choose>
      <if is-uncertain-date="issued">
        <date variable="issued" form="numeric" prefix="[" suffix="]"/>
      </if>
    </choose>
  </macro>
  <macro name="title">
    <text variable="title"/>
    <choose>
      <if type="dataset"><text value="[DS/OL]"/></if>
      <else><text value="[EB/OL]"/></else>
    </choose>
  </macro>
  <macro name="whole">
    <group delimiter="，">
      <group delimiter="：">
        <text variable="container-title"/>
        <text variable="section"/>
      </group>
      <text macro="year"/>
    </group>
  </macro>
  <macro name="work">
    <choose>
      <if variable="container-title">
        <group delimiter="//">
          <text macro="title"/>
          <text macro="whole"/>
        </group>
      </if>
      <else>
        <group delimiter=". ">
          <text macro="title"/>
          <text macro="year"/>
        </group>
      </else>
    </choose>
  </macro>
  <macro name="version-and-dates">
    <text variable="version" prefix="V. "/>
    <choose>
      <if is-uncertain-date="issued" match="none">
        <date variable="issued" form="numeric" prefix="（" suffix="）"/>
      </if>
    </choose>
    <date variable="accessed" form="numeric" prefix="[" suffix="]"/>
  </macro>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name delimiter="，"/></names>
        <text macro="work"/>
        <text macro="version-and-dates"/>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
