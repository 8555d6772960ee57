<#import "lib/comparison.ftl" as comparison>
<#import "lib/chart.ftl" as charts>
<#import "lib/labels.ftl" as labels>
<#import "lib/values.ftl" as values>
<#import "lib/time-chart.ftl" as times>
<#assign root = content.rootpath timeline = content.timeline part = content.part>
<#assign names = {} addresses = {}>
<#list content.cards as card><#assign names += {card.plan.id(): card.plan.metadata.shortName} addresses += {card.plan.id(): card.address}></#list>
<#assign silent = timeline.lanes?filter(lane -> !lane.dated?has_content)?map(lane -> lane.plan.metadata.shortName)>
<#assign trail = (content.uri == content.mainAddress || comparison.bare)?then([], [{"name": comparison.names["moc-thoi-gian"], "address": content.mainAddress}])>
<@comparison.page way="moc-thoi-gian" heading=content.title trail=trail
    lead="Thời hạn, sự kiện và việc định kỳ mà các văn bản nêu, đặt trên một trục thời gian. Trang này ghi đúng thời điểm trong văn bản, không cho biết việc đã xong hay chưa.">
<#if timeline.size() == 0>
<p><#if content.cards?has_content>Các văn bản trên trang này không nêu mốc thời gian nào.<#else>Chưa có văn bản cấp tỉnh nào.</#if></p>
<#else>
<@jump/>
<section class="apart" aria-labelledby="truc-thoi-gian" data-on="page">
<h2 id="truc-thoi-gian">Trục thời gian</h2>
<#if content.chart.panels?has_content>
<@times.chart content.chart/>
<#if content.chart.panels?first.segments?filter(segment -> segment.isAfterBreak())?has_content><p class="hint">Chỗ trục bị cắt (dấu răng cưa) là những năm không có mốc nào.</p></#if>
<#elseif content.chart.isTooLong()>
<p class="hint">Có ${content.chart.markCount} mốc, quá nhiều để vẽ; danh sách dưới đây có đủ.</p>
<#else>
<p>Không có mốc nào nêu ngày, tháng, quý hay năm cụ thể.</p>
</#if>
</section>
<#if silent?has_content && timeline.years?has_content><p>Không nêu thời hạn hay sự kiện có ngày, tháng: ${values.names(silent, 40)}.</p></#if>
<@calendars/>
<#list timeline.years as year>
<section class="apart" aria-labelledby="nam-${year.year?c}">
<h2 id="nam-${year.year?c}">Năm ${year.year?c}</h2>
<#list year.periods as period>
<h3>${times.date(period.span)?cap_first}</h3>
<@milestones period.milestones/>
</#list>
</section>
</#list>
<#if timeline.repeated?has_content>
<section class="apart" aria-labelledby="viec-dinh-ky">
<h2 id="viec-dinh-ky">Việc định kỳ</h2>
<#list timeline.repeated as group>
<h3>${times.often[group.recurrence]}</h3>
<@milestones group.milestones/>
</#list>
</section>
</#if>
<#if timeline.undated?has_content>
<section class="apart" aria-labelledby="khong-neu-ngay">
<h2 id="khong-neu-ngay">Không nêu thời điểm</h2>
<@milestones timeline.undated/>
</section>
</#if>
<#if content.leftOut gt 0><p class="hint">Còn ${content.leftOut} mốc nữa không đủ chỗ trên trang này; xem trong <a href="${root}du-lieu/index.html">dữ liệu mở</a>.</p></#if>
</#if>
<@comparison.pager/>
<@comparison.groups "Mốc thời gian"/>
</@comparison.page>

<#macro calendars>
<#if content.calendars?has_content>
<section class="apart calendars" aria-labelledby="them-vao-lich" data-on="page">
<h2 id="them-vao-lich">Thêm vào lịch</h2>
<ul>
<#if content.calendar?? && content.part.count == 1><li><a href="${root}${content.calendar}" download>Tất cả văn bản</a></li></#if>
<#list content.calendars as one><li><a href="${root}${one.address}" download>${one.name}</a></li></#list>
</ul>
<p class="hint">Tệp iCalendar (.ics), mở bằng chương trình lịch trên máy tính hoặc điện thoại. “Trước ngày …” nằm đúng vào ngày ấy; tháng, quý, năm kéo dài từ ngày đầu đến ngày cuối; ngày lặp lại bắt đầu từ ngày ban hành văn bản hoặc, khi bản sao không ghi, từ năm của thời hạn sớm nhất mà văn bản nêu.<#if content.dayless gt 0> ${content.dayless} việc không nêu ngày nên không có trong lịch.</#if></p>
</section>
</#if>
</#macro>

<#macro jump>
<nav class="jump" aria-label="Trong trang này">
<ul>
<#list timeline.years as year><li><a href="#nam-${year.year?c}">Năm ${year.year?c}</a></li></#list>
<#if timeline.repeated?has_content><li><a href="#viec-dinh-ky">Việc định kỳ</a></li></#if>
</ul>
</nav>
</#macro>

<#-- Lean on purpose: a country of plans has tens of thousands of them. -->
<#macro milestones all>
<ol class="milestones">
<#list all as one>
<#local id = one.plan() words = times.when(one) passage = one.citation.passage()!>
<li>
<p class="when"><#if words?has_content><b>${words?cap_first}</b> </#if><span>${times.kinds[one.kind]}</span></p>
<div>
<p class="what">${one.what?cap_first}</p>
<#if one.who??><p class="who">Ai làm: ${one.who}</p></#if>
<blockquote class="quote"><p>“${one.citation.words()}”</p></blockquote>
<p class="of"><@charts.sign content.shapes[id]/>${names[id]}, <a class="source" href="${root}${addresses[id]}<#if passage?has_content>#${passage}</#if>"><#if passage?has_content>${labels.where(passage)}<#else>xem văn bản</#if></a></p>
</div>
</li>
</#list>
</ol>
</#macro>
