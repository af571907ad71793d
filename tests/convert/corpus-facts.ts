/**
 * Facts of 47 real papers that are kept outside the repository, decided by reading the papers before they were converted:
 * what each calls itself, number, day, issuer, and how many headings, notes and tables it has. Lists hold answers that are
 * equally fair, `…` standing for the rest of a long name; null is what the paper leaves blank. `optional` counts lines that may be headings or not.
 */
export interface PaperFacts {
  readonly file: string;
  readonly kind: readonly string[];
  readonly number: readonly (string | null)[];
  readonly date: readonly (string | null)[];
  readonly issuer: readonly (string | null)[];
  readonly headings: number;
  readonly optional: number;
  readonly notes: number | null;
  readonly tables: number | null;
}

// biome-ignore format: a table reads better in rows
export const PAPERS: readonly PaperFacts[] = [
  { file: 'an-le-69.pdf', kind: ['van-ban', 'an-le'], number: ['69/2023/AL'], date: [null, '2023-08-18'], issuer: [null, 'Hội đồng Thẩm phán Tòa án nhân dân tối cao', 'Tòa án nhân dân tối cao'], headings: 8, optional: 6, notes: 1, tables: 0 },
  { file: 'bc-cchc-2025-pdf.pdf', kind: ['bao-cao'], number: ['329/BC-UBND'], date: ['2025-12-19'], issuer: ['Ủy ban nhân dân tỉnh Lâm Đồng', 'UBND tỉnh Lâm Đồng'], headings: 43, optional: 21, notes: 17, tables: 9 },
  { file: 'bc-cchc-2025.docx', kind: ['bao-cao'], number: [null], date: ['2025-12'], issuer: ['Ủy ban nhân dân tỉnh Lâm Đồng', 'UBND tỉnh Lâm Đồng'], headings: 43, optional: 21, notes: 17, tables: 9 },
  { file: 'bc-cchc-quy-1-2026.docx', kind: ['bao-cao'], number: [null], date: ['2026-03'], issuer: ['Ủy ban nhân dân tỉnh Lâm Đồng', 'UBND tỉnh Lâm Đồng'], headings: 43, optional: 20, notes: 6, tables: 9 },
  { file: 'bc-cham-diem-par-index.docx', kind: ['bao-cao'], number: [null], date: ['2026-01'], issuer: ['Ủy ban nhân dân tỉnh Lâm Đồng', 'UBND tỉnh Lâm Đồng'], headings: 1, optional: 0, notes: 0, tables: 1 },
  { file: 'bc-chi-so-28-11.pdf', kind: ['bao-cao'], number: ['228/BC-SNV'], date: ['2025-11-28'], issuer: ['Sở Nội vụ tỉnh Lâm Đồng', 'Sở Nội vụ', 'UBND tỉnh Lâm Đồng - Sở Nội vụ'], headings: 14, optional: 16, notes: 3, tables: 1 },
  { file: 'bc-de-an-06-thang-11.docx', kind: ['bao-cao'], number: [null], date: ['2025-11'], issuer: ['Ban Chỉ đạo phát triển khoa học, công…', 'UBND tỉnh Lâm Đồng - Ban Chỉ đạo…', 'Ban Chỉ đạo phát triển khoa học, công…'], headings: 32, optional: 6, notes: 7, tables: 0 },
  { file: 'bc-hop-766.docx', kind: ['bao-cao'], number: [null], date: ['2025-11'], issuer: ['Trung tâm Phục vụ hành chính công', 'Trung tâm Phục vụ hành chính công tỉnh Lâm Đồng', 'Trung tâm Phục vụ hành chính công tỉnh', 'Văn phòng UBND tỉnh - Trung tâm Phục vụ hành chính công', 'Văn phòng UBND tỉnh Lâm Đồng - Trung…', 'Trung tâm Phục vụ hành chính công - Văn phòng UBND tỉnh'], headings: 12, optional: 3, notes: 0, tables: 5 },
  { file: 'bc-mo-hinh-thi-diem.pdf', kind: ['bao-cao'], number: ['181/BC-SNV'], date: ['2025-11-05'], issuer: ['Sở Nội vụ tỉnh Lâm Đồng', 'Sở Nội vụ', 'UBND tỉnh Lâm Đồng - Sở Nội vụ'], headings: 12, optional: 2, notes: 6, tables: 4 },
  { file: 'bc-pci-ttxt.pdf', kind: ['van-ban', 'cong-van'], number: ['644/TTXT-ĐTDN'], date: ['2025-11-06'], issuer: ['Trung tâm Xúc tiến Đầu tư Thương mại và Du lịch', 'Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch', 'Trung tâm Xúc tiến Đầu tư Thương mại…', 'Trung tâm Xúc tiến Đầu tư, Thương mại…', 'UBND tỉnh Lâm Đồng - Trung tâm Xúc…', 'UBND tỉnh Lâm Đồng - Trung tâm Xúc…'], headings: 5, optional: 1, notes: 0, tables: 1 },
  { file: 'bc-tom-tat-cchc.docx', kind: ['bao-cao', 'van-ban', 'tom-tat'], number: [null], date: [null], issuer: [null], headings: 20, optional: 1, notes: 0, tables: 0 },
  { file: 'ct-9-ub.doc', kind: ['van-ban', 'chi-thi'], number: ['09/2009/CT-UBND'], date: ['2009-04-15'], issuer: ['Ủy ban nhân dân tỉnh Bình Dương', 'UBND tỉnh Bình Dương'], headings: 4, optional: 5, notes: 0, tables: 0 },
  { file: 'cv-chi-so-cchc.docx', kind: ['van-ban', 'cong-van'], number: [null], date: ['2025-12'], issuer: ['Ủy ban nhân dân tỉnh Lâm Đồng', 'UBND tỉnh Lâm Đồng'], headings: 8, optional: 5, notes: 1, tables: 0 },
  { file: 'hd-36-vptw.docx', kind: ['van-ban', 'huong-dan'], number: ['36-HD/VPTW'], date: ['2018-04-03'], issuer: ['Văn phòng Trung ương Đảng', 'Ban Chấp hành Trung ương - Văn phòng', 'Văn phòng Ban Chấp hành Trung ương', 'Văn phòng', 'Ban Chấp hành Trung ương Văn phòng', 'Văn phòng Ban Chấp hành Trung ương Đảng'], headings: 58, optional: 13, notes: 0, tables: 2 },
  { file: 'hd-hoi-ccv.pdf', kind: ['van-ban', 'huong-dan'], number: ['670/HD-HHCCVVN'], date: ['2025-10-20'], issuer: ['Hiệp hội Công chứng viên Việt Nam'], headings: 12, optional: 3, notes: 0, tables: 1 },
  { file: 'kh-cchc-2026-2030.docx', kind: ['van-ban', 'ke-hoach'], number: [null], date: ['2026-03'], issuer: ['Ủy ban nhân dân tỉnh Lâm Đồng', 'UBND tỉnh Lâm Đồng'], headings: 28, optional: 0, notes: 0, tables: 1 },
  { file: 'kh-kiem-tra-cchc-2026.docx', kind: ['van-ban', 'ke-hoach'], number: [null], date: ['2026'], issuer: ['Ủy ban nhân dân tỉnh Lâm Đồng', 'UBND tỉnh Lâm Đồng'], headings: 27, optional: 1, notes: 0, tables: 1 },
  { file: 'luat-36-2024-trich.docx', kind: ['van-ban', 'luat'], number: ['36/2024/QH15'], date: [null], issuer: ['Quốc hội'], headings: 10, optional: 2, notes: 0, tables: 0 },
  { file: 'luat-51-2024.pdf', kind: ['van-ban', 'luat'], number: ['51/2024/QH15'], date: ['2024-11-27'], issuer: ['Quốc hội'], headings: 3, optional: 93, notes: 0, tables: 0 },
  { file: 'mauvanban-bebb57.docx', kind: ['van-ban', 'ban-thoa-thuan', 'van-ban-thoa-thuan', 'thoa-thuan'], number: [null], date: [null], issuer: [null], headings: 5, optional: 3, notes: 0, tables: 1 },
  { file: 'nd-159-2026-txt.txt', kind: ['van-ban', 'nghi-dinh'], number: ['159/2026/NĐ-CP'], date: ['2026-05-15'], issuer: ['Chính phủ'], headings: 20, optional: 6, notes: 0, tables: 0 },
  { file: 'nd-30-phu-luc-1.docx', kind: ['van-ban', 'phu-luc'], number: [null], date: ['2020-03-05', null], issuer: ['Chính phủ', null], headings: 40, optional: 18, notes: 1, tables: 3 },
  { file: 'nd-30-phu-luc-6.docx', kind: ['van-ban', 'phu-luc'], number: [null], date: ['2020-03-05', null], issuer: ['Chính phủ', null], headings: 18, optional: 7, notes: 4, tables: 3 },
  { file: 'nd-68-cp.doc', kind: ['van-ban', 'phu-luc'], number: [null], date: ['2011-08-08', null], issuer: ['Chính phủ', null], headings: 0, optional: 18, notes: 3, tables: 3 },
  { file: 'nq-113-nq-cp.pdf', kind: ['van-ban', 'nghi-quyet'], number: ['113/NQ-CP'], date: ['2026-04-25'], issuer: ['Chính phủ'], headings: 2, optional: 0, notes: 0, tables: 0 },
  { file: 'nq-78-2025-ubtvqh.pdf', kind: ['van-ban', 'nghi-quyet'], number: ['78/2025/UBTVQH15'], date: ['2025-05-17', null], issuer: ['Ủy ban Thường vụ Quốc hội'], headings: 3, optional: 1, notes: 0, tables: 0 },
  { file: 'phat-bieu-ket-luan.docx', kind: ['van-ban', 'phat-bieu', 'bai-phat-bieu', 'phat-bieu-ket-luan', 'bai-phat-bieu-ket-luan', 'chuyen-de'], number: [null], date: [null], issuer: [null], headings: 6, optional: 0, notes: 0, tables: 0 },
  { file: 'pl02-cham-diem-xa.pdf', kind: ['van-ban', 'phu-luc', 'huong-dan'], number: [null, '2775/SNV-CCHC&VTLT'], date: [null, '2025-11', '2025-11-10'], issuer: [null, 'Sở Nội vụ', 'Sở Nội vụ tỉnh Lâm Đồng'], headings: 0, optional: 3, notes: 0, tables: 1 },
  { file: 'pl3-cai-cach-tthc.pdf', kind: ['van-ban', 'phu-luc'], number: [null], date: [null], issuer: [null], headings: 2, optional: 2, notes: 0, tables: 2 },
  { file: 'qd-1187-bnv.pdf', kind: ['van-ban', 'quyet-dinh'], number: ['1187/QĐ-BNV'], date: ['2025-10-15'], issuer: ['Bộ Nội vụ'], headings: 34, optional: 6, notes: 0, tables: 0 },
  { file: 'qd-28-2021-ttg.pdf', kind: ['van-ban', 'quyet-dinh'], number: ['28/2021/QĐ-TTg'], date: ['2021-10-01'], issuer: ['Thủ tướng Chính phủ'], headings: 12, optional: 24, notes: 5, tables: 4 },
  { file: 'qd-33-2025-ttg-vbpl.html', kind: ['van-ban', 'quyet-dinh'], number: ['33/2025/QĐ-TTg'], date: ['2025-09-15'], issuer: ['Thủ tướng Chính phủ'], headings: 24, optional: 7, notes: 0, tables: 0 },
  { file: 'qd-798-ttg.pdf', kind: ['van-ban', 'quyet-dinh'], number: ['798/QĐ-TTg'], date: ['2026-05-05'], issuer: ['Thủ tướng Chính phủ'], headings: 7, optional: 3, notes: 0, tables: 0 },
  { file: 'qd-93-2007-ttg.doc', kind: ['van-ban', 'quyet-dinh'], number: ['93/2007/QĐ-TTg'], date: ['2007-06-22'], issuer: ['Thủ tướng Chính phủ'], headings: 24, optional: 10, notes: 0, tables: 0 },
  { file: 'qd-thang-hang-2025.docx', kind: ['van-ban', 'quyet-dinh'], number: ['337/QĐ-SGDĐT'], date: ['2026-04-14'], issuer: ['Sở Giáo dục và Đào tạo tỉnh Đồng Tháp', 'Sở Giáo dục và Đào tạo', 'UBND tỉnh Đồng Tháp - Sở Giáo dục và Đào tạo'], headings: 5, optional: 3, notes: 0, tables: 2 },
  { file: 'tai-lieu-hn-ma-tuy.docx', kind: ['van-ban', 'chuong-trinh'], number: [null], date: [null], issuer: [null], headings: 4, optional: 4, notes: 0, tables: 2 },
  { file: 'tb-ket-luan-cao-toc.docx', kind: ['van-ban', 'thong-bao'], number: [null], date: ['2026-04'], issuer: ['Ủy ban nhân dân tỉnh Lâm Đồng', 'UBND tỉnh Lâm Đồng'], headings: 11, optional: 4, notes: 1, tables: 0 },
  { file: 'tb-ket-luan-pci.docx', kind: ['van-ban', 'thong-bao'], number: [null], date: ['2026-04'], issuer: ['Ủy ban nhân dân tỉnh Lâm Đồng', 'UBND tỉnh Lâm Đồng'], headings: 1, optional: 4, notes: 0, tables: 0 },
  { file: 'tham-luan-bo-y-te.docx', kind: ['van-ban', 'tham-luan', 'chuyen-de'], number: [null], date: [null], issuer: ['Bộ Y tế', null], headings: 7, optional: 2, notes: 0, tables: 0 },
  { file: 'tham-luan-ha-noi.docx', kind: ['van-ban', 'tham-luan', 'chuyen-de'], number: [null], date: [null], issuer: ['Ủy ban nhân dân thành phố Hà Nội', 'UBND thành phố Hà Nội', null], headings: 0, optional: 0, notes: 0, tables: 0 },
  { file: 'tt-05-2023-txt.txt', kind: ['van-ban', 'thong-tu'], number: ['05/2023/TT-BLĐTBXH'], date: ['2023-06-15'], issuer: ['Bộ Lao động - Thương binh và Xã hội'], headings: 3, optional: 2, notes: 0, tables: null },
  { file: 'tt-21-2026-btc.pdf', kind: ['van-ban', 'thong-tu'], number: ['21/2026/TT-BTC'], date: ['2026-03-17'], issuer: ['Bộ Tài chính'], headings: 3, optional: 17, notes: 0, tables: 2 },
  { file: 'tt-2442-ttcp.doc', kind: ['van-ban', 'thong-tu'], number: ['2442/2007/TT-TTCP'], date: ['2007-11-13'], issuer: ['Thanh tra Chính phủ'], headings: 26, optional: 28, notes: 0, tables: 2 },
  { file: 'vb-metro.pdf', kind: ['van-ban', 'cong-van'], number: ['11410/BXD-KHCNMT&VLXD'], date: ['2026-07-23'], issuer: ['Bộ Xây dựng'], headings: 4, optional: 0, notes: 3, tables: 0 },
  { file: 'vbhn-4082-txt.txt', kind: ['van-ban', 'thong-tu', 'van-ban-hop-nhat'], number: ['4082/VBHN-BLĐTBXH'], date: ['2024-08-30'], issuer: ['Bộ Lao động - Thương binh và Xã hội'], headings: 22, optional: 4, notes: 15, tables: 0 },
  { file: 'vbhn-80-layout-txt.txt', kind: ['van-ban', 'luat', 'van-ban-hop-nhat'], number: ['80/VBHN-VPQH'], date: ['2025-08-20'], issuer: ['Văn phòng Quốc hội', 'Quốc hội'], headings: 76, optional: 23, notes: 46, tables: 0 },
  { file: 'vbhn-80-vpqh.pdf', kind: ['van-ban', 'luat', 'van-ban-hop-nhat'], number: ['80/VBHN-VPQH'], date: ['2025-08-20'], issuer: ['Văn phòng Quốc hội', 'Quốc hội'], headings: 76, optional: 23, notes: 46, tables: 0 },
];
